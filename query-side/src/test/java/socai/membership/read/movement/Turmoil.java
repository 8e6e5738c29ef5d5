package socai.membership.read.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import socai.membership.events.Activity;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEnd;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipEvent.MemberAdmitted;
import socai.membership.events.MembershipEvent.MemberRecognized;
import socai.membership.events.MembershipEvent.MemberTransferred;
import socai.membership.events.MembershipEvent.MembershipEnded;
import socai.membership.events.MembershipEvent.MembershipImported;
import socai.membership.events.MembershipEvent.MembershipRestored;
import socai.membership.events.MembershipId;
import socai.membership.events.RestorationGround;
import socai.membership.events.Standing;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.OrganisationEvent.OrganisationReparented;
import socai.organisation.events.OrganisationRank;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.Ledger;
import socai.spine.read.Scene;
import socai.spine.time.Deadline;

/**
 * Some months in which everything happens: people come, go, move and return, much of it written down late, while the
 * tree changes under them. Keeps beside the record, day by day, what is true of it.
 */
final class Turmoil {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final int DAYS = 80;
    static final OrganisationId TOP = org("top");
    static final OrganisationId ELSEWHERE = org("elsewhere");

    /** What happened to one seat; {@code other} for moves. */
    record Told(LocalDate day, LocalDate recorded, Change kind, OrganisationId at, Optional<OrganisationId> other) {}

    private record Member(MembershipId id, PersonId person, OrganisationId at, Standing standing, boolean seated) {}

    final Ledger ledger = new Ledger();
    final List<Told> told = new ArrayList<>();
    /** By day: the parent of each organisation, and how many of each standing sit in it at the end of the day. */
    final Map<LocalDate, Map<OrganisationId, OrganisationId>> parents = new HashMap<>();

    final Map<LocalDate, Map<OrganisationId, int[]>> seated = new HashMap<>();

    private final Random random;
    private final Map<OrganisationId, OrganisationId> parent =
            new TreeMap<>(java.util.Comparator.comparing(OrganisationId::raw));
    private final List<OrganisationId> cells = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private LocalDate day = FIRST;
    private int people;

    Turmoil(Random random) {
        this.random = random;
        found(TOP, Optional.empty(), OrganisationRank.PROVINCIAL);
        found(ELSEWHERE, Optional.empty(), OrganisationRank.PROVINCIAL);
        for (String name : new String[] {"a", "b", "c"}) {
            found(org(name), Optional.of(TOP), OrganisationRank.GRASSROOTS);
            cell(name + "1", org(name));
            cell(name + "2", org(name));
        }
        cell("e1", ELSEWHERE);
        cells.add(org("a"));
        for (int i = 0; i < DAYS; i++) {
            day = FIRST.plusDays(i);
            tree();
            for (int n = random.nextInt(4); n > 0; n--) {
                life();
            }
            note();
        }
    }

    static OrganisationId org(String name) {
        return OrganisationId.of("org-" + name);
    }

    private void found(OrganisationId id, Optional<OrganisationId> above, OrganisationRank rank) {
        Scene.establish(ledger, id, id.raw(), above, rank, day);
        above.ifPresent(one -> parent.put(id, one));
    }

    private void cell(String name, OrganisationId above) {
        found(org(name), Optional.of(above), OrganisationRank.CELL);
        cells.add(org(name));
    }

    private OrganisationId any() {
        return cells.get(random.nextInt(cells.size()));
    }

    private void tree() {
        int dice = random.nextInt(20);
        if (dice == 0) {
            OrganisationId child = any();
            OrganisationId to = org(new String[] {"a", "b", "c", "elsewhere"}[random.nextInt(4)]);
            if (!child.equals(to) && !child.equals(org("a"))) {
                reparent(child, to);
            }
        } else if (dice == 1) {
            // A whole branch goes below another, comes back, or leaves.
            OrganisationId branch = org(random.nextBoolean() ? "b" : "c");
            reparent(branch, random.nextInt(3) == 0 ? ELSEWHERE : random.nextBoolean() ? TOP : org("a"));
        } else if (dice == 2) {
            cell("n" + day.getDayOfYear(), org("a"));
        } else if (dice == 3) {
            OrganisationId gone = any();
            if (!gone.equals(org("a"))
                    && members.stream().noneMatch(one -> one.at().equals(gone))) {
                ledger.add(
                        "organisation",
                        gone.raw(),
                        day,
                        new OrganisationDissolved(gone, day, DissolutionReason.values()[0], Optional.empty()));
                cells.remove(gone);
            }
        }
    }

    private void reparent(OrganisationId child, OrganisationId to) {
        OrganisationId from = parent.get(child);
        if (to.equals(from)) {
            return;
        }
        ledger.add(
                "organisation",
                child.raw(),
                day,
                new OrganisationReparented(child, Optional.ofNullable(from), to, List.of(), day, Optional.empty()));
        parent.put(child, to);
    }

    private void life() {
        int dice = random.nextInt(8);
        if (members.isEmpty() || dice < 3) {
            begin(dice == 0);
            return;
        }
        int who = random.nextInt(members.size());
        Member one = members.get(who);
        if (!one.seated()) {
            say(
                    one,
                    Change.RESTORED,
                    Optional.empty(),
                    new MembershipRestored(
                            one.id(),
                            one.person(),
                            one.at(),
                            one.standing(),
                            RestorationGround.values()[0],
                            day,
                            TOP,
                            "1",
                            Optional.empty()));
            members.set(who, new Member(one.id(), one.person(), one.at(), one.standing(), true));
        } else if (dice == 3 && one.standing() == Standing.PROBATIONARY) {
            say(
                    one,
                    Change.RECOGNISED,
                    Optional.empty(),
                    new MemberRecognized(one.id(), one.person(), day.minusDays(3), day, "2", day));
            members.set(who, new Member(one.id(), one.person(), one.at(), Standing.OFFICIAL, true));
        } else if (dice < 7) {
            move(who, one);
        } else {
            MembershipEnd end = MembershipEnd.values()[random.nextInt(3)];
            say(
                    one,
                    Change.valueOf(end.name()),
                    Optional.empty(),
                    new MembershipEnded(
                            one.id(), one.person(), one.at(), one.standing(), end, day, day.plusDays(1), List.of()));
            members.set(who, new Member(one.id(), one.person(), one.at(), one.standing(), false));
        }
    }

    private void begin(boolean listed) {
        PersonId person = LifeExample.person("turmoil " + people++);
        MembershipId id = MembershipId.of(person, random.nextInt(5) == 0 ? 2 : 1);
        Member one = new Member(id, person, any(), listed ? Standing.OFFICIAL : Standing.PROBATIONARY, true);
        if (listed) {
            say(
                    one,
                    Change.LISTED,
                    Optional.empty(),
                    new MembershipImported(
                            id,
                            person,
                            one.at(),
                            day,
                            Standing.OFFICIAL,
                            day.minusYears(9),
                            Optional.of(day.minusYears(8)),
                            Optional.empty(),
                            Optional.empty(),
                            Activity.ACTIVE,
                            Optional.empty()));
        } else {
            say(
                    one,
                    id.raw().endsWith("-2") ? Change.READMITTED : Change.ADMITTED,
                    Optional.empty(),
                    new MemberAdmitted(
                            id, person, one.at(), day, day.minusDays(9), "3", new Deadline(day, 12, "months")));
        }
        members.add(one);
    }

    private void move(int who, Member one) {
        OrganisationId to = any();
        if (to.equals(one.at())) {
            return;
        }
        say(
                one,
                Change.SEAT_WENT,
                Optional.of(to),
                new MemberTransferred(one.id(), one.person(), LifeExample.TRANSFER, one.at(), to, day));
        members.set(who, new Member(one.id(), one.person(), to, one.standing(), true));
    }

    private void say(Member one, Change kind, Optional<OrganisationId> other, MembershipEvent event) {
        LocalDate recorded = day.plusDays(random.nextInt(3) == 0 ? random.nextInt(40) : 0);
        LocalDate last = told.isEmpty() ? recorded : told.getLast().recorded();
        // The record knows one order only: what follows cannot be written down before it.
        LocalDate written = recorded.isBefore(last) ? last : recorded;
        ledger.add("membership", one.id().raw(), day, Ledger.noon(written), event, Map.of());
        told.add(new Told(day, written, kind, one.at(), other));
    }

    private void note() {
        parents.put(day, Map.copyOf(parent));
        Map<OrganisationId, int[]> now = new HashMap<>();
        members.stream()
                .filter(Member::seated)
                .forEach(one -> now.computeIfAbsent(one.at(), any -> new int[2])[
                        one.standing().ordinal()]++);
        seated.put(day, now);
    }

    /** Whether one organisation is another or lies below it on that day. */
    boolean below(OrganisationId one, OrganisationId above, LocalDate on) {
        for (OrganisationId at = one; at != null; at = parents.get(on).get(at)) {
            if (at.equals(above)) {
                return true;
            }
        }
        return false;
    }

    int members(OrganisationId root, Standing standing, LocalDate on) {
        return on.isBefore(FIRST)
                ? 0
                : seated.get(on).entrySet().stream()
                        .filter(entry -> below(entry.getKey(), root, on))
                        .mapToInt(entry -> entry.getValue()[standing.ordinal()])
                        .sum();
    }
}
