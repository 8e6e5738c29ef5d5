package socai.membership.write.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socai.membership.events.CorrectedField;
import socai.membership.events.MemberFileEvent;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipEvent.DuplicateMembershipClosed;
import socai.membership.events.MembershipEvent.MemberAdmitted;
import socai.membership.events.MembershipEvent.MemberDied;
import socai.membership.events.MembershipEvent.MemberRecognized;
import socai.membership.events.MembershipEvent.MemberReorganised;
import socai.membership.events.MembershipEvent.MemberTransferred;
import socai.membership.events.MembershipEvent.MembershipCorrected;
import socai.membership.events.MembershipEvent.MembershipEnded;
import socai.membership.events.MembershipEvent.MembershipImported;
import socai.membership.events.MembershipEvent.MembershipRestored;
import socai.membership.events.MembershipId;
import socai.membership.events.Standing;
import socai.membership.write.Membership;
import socai.membership.write.Seat;
import socai.membership.write.transfer.Moving;
import socai.organisation.events.RollStanding;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamEvent;
import socai.spine.time.FullMonths;

/** What must be so at the end of every life, computed from its events and not by the product's own folding. */
final class Truths {

    /** Since when somebody sits where, and as what; nowhere after an end. */
    private record Sitting(LocalDate since, Optional<OrganisationId> cell, Standing standing) {}

    private final OneLife life;
    private final Map<MembershipId, List<MembershipEvent>> memberships = new HashMap<>();

    Truths(OneLife life) {
        this.life = life;
        for (StreamEvent written : life.world().history()) {
            if (written.event() instanceof MembershipEvent event) {
                memberships.computeIfAbsent(event.membership(), Truths::before).add(event);
            }
        }
    }

    /** What was so when the life began. */
    private static List<MembershipEvent> before(MembershipId membership) {
        return new ArrayList<>(Town.settled(membership).stream().toList());
    }

    /** Who was written down in this life, and who was here before and was moved in it. */
    private Set<PersonId> people() {
        Set<PersonId> all = new LinkedHashSet<>(life.people());
        memberships.keySet().forEach(id -> state(id).person().ifPresent(all::add));
        return all;
    }

    void hold() {
        DuesTruths.hold(life.world());
        CellTruths.hold(life);
        for (PersonId person : people()) {
            List<MembershipId> theirs = memberships.keySet().stream()
                    .filter(id -> state(id).person().filter(person::equals).isPresent())
                    .toList();
            assertThat(theirs.stream().filter(id -> state(id).live()))
                    .as("memberships that live at once")
                    .hasSizeLessThanOrEqualTo(1);
            sitsWhereTheEventsSay(person, theirs);
        }
        memberships.forEach((id, events) -> {
            nothingAfterDeath(events);
            probationLastsAYear(events);
            partyAge(id, events);
        });
    }

    private Membership state(MembershipId id) {
        return life.world().state(Membership.TYPE, id.raw());
    }

    /** On every day of the life exactly the rolls that the events speak of show the person, and as what they say. */
    private void sitsWhereTheEventsSay(PersonId person, List<MembershipId> theirs) {
        Set<LocalDate> days = new HashSet<>(Set.of(life.days().today()));
        Map<MembershipId, List<Sitting>> sittings = new HashMap<>();
        for (MembershipId id : theirs) {
            sittings.put(id, sittings(memberships.get(id)));
            sittings.get(id).forEach(one -> {
                days.add(one.since().minusDays(1));
                days.add(one.since());
                days.add(one.since().plusDays(1));
            });
        }
        for (LocalDate day : days) {
            Map<OrganisationId, RollStanding> expected = new HashMap<>();
            sittings.values()
                    .forEach(list -> on(list, day)
                            .ifPresent(one -> expected.put(
                                    one.cell().orElseThrow(),
                                    one.standing() == Standing.OFFICIAL
                                            ? RollStanding.OFFICIAL
                                            : RollStanding.PROBATIONARY)));
            assertThat(expected).as("electorates of %s on %s", person, day).hasSizeLessThanOrEqualTo(1);
            Map<OrganisationId, RollStanding> shown = new HashMap<>();
            for (OrganisationId cell : Moving.CELLS) {
                life.town().roll(cell).standingOn(person, day).ifPresent(standing -> shown.put(cell, standing));
            }
            assertThat(shown).as("rolls that show %s on %s", person, day).isEqualTo(expected);
        }
    }

    private static Optional<Sitting> on(List<Sitting> sittings, LocalDate day) {
        return sittings.stream()
                .filter(one -> !one.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(one -> one.cell().isPresent());
    }

    private static List<Sitting> sittings(List<MembershipEvent> events) {
        List<Sitting> all = new ArrayList<>();
        for (MembershipEvent event : events) {
            Optional<Sitting> next = switch (event) {
                case MemberAdmitted e ->
                    Optional.of(new Sitting(e.admissionDate(), Optional.of(e.organisation()), Standing.PROBATIONARY));
                case MembershipImported e ->
                    Optional.of(new Sitting(e.from(), Optional.of(e.organisation()), e.standing()));
                case MemberRecognized e ->
                    Optional.of(new Sitting(e.votesFrom(), all.getLast().cell(), Standing.OFFICIAL));
                case MemberTransferred e ->
                    Optional.of(new Sitting(
                            e.since(), Optional.of(e.to()), all.getLast().standing()));
                case MemberReorganised e ->
                    Optional.of(new Sitting(
                            e.since(), Optional.of(e.to()), all.getLast().standing()));
                case MembershipEnded e -> Optional.of(new Sitting(e.from(), Optional.empty(), e.standing()));
                case DuplicateMembershipClosed e ->
                    Optional.of(new Sitting(e.from(), Optional.empty(), Standing.OFFICIAL));
                case MembershipRestored e ->
                    Optional.of(new Sitting(e.from(), Optional.of(e.organisation()), e.standing()));
                default -> Optional.empty();
            };
            next.ifPresent(all::add);
        }
        return all;
    }

    /**
     * The dead are not recognised, moved, exempted or given back; a record may still be corrected or joined, and the file
     * of somebody who died is lost, restored and archived as others are.
     */
    private static void nothingAfterDeath(List<MembershipEvent> events) {
        boolean dead = false;
        for (MembershipEvent event : events) {
            boolean ofTheRecord = event instanceof MembershipCorrected
                    || event instanceof DuplicateMembershipClosed
                    || event instanceof MembershipEnded
                    || event instanceof MemberFileEvent;
            assertThat(dead && !ofTheRecord).as("%s after death", event).isFalse();
            dead |= event instanceof MemberDied;
        }
    }

    /** However late the recognition, the official date is twelve months after the ceremony. */
    private static void probationLastsAYear(List<MembershipEvent> events) {
        LocalDate ceremony = null;
        for (MembershipEvent event : events) {
            ceremony = switch (event) {
                case MemberAdmitted e -> e.admissionDate();
                case MembershipCorrected e
                when e.field() == CorrectedField.ADMISSION_DATE -> e.newDate().orElseThrow();
                default -> ceremony;
            };
            if (event instanceof MemberRecognized e && ceremony != null) {
                assertThat(e.officialDate()).as("official date").isEqualTo(ceremony.plusMonths(12));
                assertThat(e.votesFrom()).as("the first vote").isAfterOrEqualTo(e.decisionDate());
            }
        }
    }

    /** Counted month by month from the decision; the product subtracts dates. */
    private void partyAge(MembershipId id, List<MembershipEvent> events) {
        LocalDate decision = null;
        LocalDate ceremony = null;
        for (MembershipEvent event : events) {
            switch (event) {
                case MemberAdmitted e -> {
                    decision = e.decisionDate();
                    ceremony = e.admissionDate();
                }
                case MembershipImported e -> {
                    decision = e.decisionDate().orElse(null);
                    ceremony = e.admissionDate();
                }
                case MembershipCorrected e
                when e.field() == CorrectedField.DECISION_DATE ->
                    decision = e.newDate().orElseThrow();
                case MembershipCorrected e
                when e.field() == CorrectedField.ADMISSION_DATE ->
                    ceremony = e.newDate().orElseThrow();
                default -> {}
            }
        }
        LocalDate from = decision == null ? ceremony : decision;
        assertThat(state(id).dates().partyAgeFrom()).as("Party age starts").isEqualTo(Optional.ofNullable(from));
        if (from == null) {
            return;
        }
        LocalDate today = life.days().today();
        int months = 0;
        while (!from.plusMonths(months + 1L).isAfter(today)) {
            months++;
        }
        assertThat(FullMonths.age(from, today).toTotalMonths()).as("Party age").isEqualTo(months);
        assertThat(state(id).seat().map(Seat::standing)).as("standing").isEqualTo(standing(events));
    }

    private static Optional<Standing> standing(List<MembershipEvent> events) {
        List<Sitting> all = sittings(events);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.getLast())
                        .filter(one -> one.cell().isPresent())
                        .map(Sitting::standing);
    }
}
