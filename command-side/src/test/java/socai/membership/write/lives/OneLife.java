package socai.membership.write.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socai.dues.events.DuesBookId;
import socai.dues.write.DuesBook;
import socai.dues.write.DuesContext;
import socai.membership.events.AdmissionId;
import socai.membership.events.JoinCodeId;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipId;
import socai.membership.events.PersonEvent.PersonRegistered;
import socai.membership.write.Membership;
import socai.membership.write.MembershipContext;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.joining.JoinCode;
import socai.membership.write.transfer.Moving;
import socai.spine.Act;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.Decision;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.StreamEvent;
import socai.spine.write.Decider;

/** The life of one person, made of commands that somebody tries. */
final class OneLife {

    private static final Map<String, Decider<?, ?, ?>> DECIDERS = Stream.of(new MembershipContext(), new DuesContext())
            .flatMap(context -> context.deciders().stream())
            .collect(Collectors.toMap(d -> d.command().getSimpleName(), d -> d));
    private static final List<String> COMMANDS =
            DECIDERS.keySet().stream().sorted().toList();
    private static final int TRIES = 5;
    private static final int GIVE_UP = 50;

    /** How often, in percent, something happens to the cell between two steps: more often where few files get that far. */
    private static final Map<Plan, Integer> MEANWHILE =
            Map.of(Plan.REMOVAL, 6, Plan.BADGE, 30, Plan.EXEMPTION, 6, Plan.LEAVING, 4);

    private static final List<Plan> OF_THE_CELL =
            List.of(Plan.MERGER, Plan.MERGER, Plan.MERGER_ABOVE, Plan.DIVISION, Plan.SEPARATION);

    private final long seed;
    private final Chance chance;
    private final Days days;
    private final World world = Town.world();
    private final Town town = new Town(this);
    private final Guess guess;
    private final Tried tried;
    private final Map<String, String> lastOf = new HashMap<>();
    private final Set<String> carried = new HashSet<>();
    private final Map<PersonId, MembershipId> firsts = new HashMap<>();
    private final Map<PersonId, MembershipId> seconds = new HashMap<>();
    private int acts;
    private final List<PersonId> people = new ArrayList<>();

    OneLife(long seed, Tried tried) {
        this.seed = seed;
        this.chance = new Chance(seed);
        this.days = new Days(chance);
        this.tried = tried;
        this.guess = new Guess(this, chance);
    }

    /** Everything that can happen to a member and to the member's dues. */
    static List<String> commands() {
        return COMMANDS;
    }

    void live(int plans) {
        follow(chance.percent(50) ? Plan.ENTER : Plan.LIST);
        for (int i = 0; i < plans; i++) {
            follow(next());
        }
    }

    /** What usually comes next, half of the time; otherwise anything. */
    private Plan next() {
        Plan[] all = Plan.values();
        if (chance.percent(40)) {
            return all[chance.below(all.length)];
        }
        Membership now = world.state(Membership.TYPE, membership().raw());
        if (now.probationary()) {
            return chance.percent(70) ? Plan.RECOGNITION : Plan.SLOW_RECOGNITION;
        }
        if (!now.exists()) {
            return chance.percent(70) ? Plan.ADMISSION : Plan.SLOW_ADMISSION;
        }
        if (!now.live()) {
            return lastOf.containsKey("rmv") && chance.percent(60) ? Plan.COMPLAINT : Plan.RETURN;
        }
        return all[chance.below(all.length)];
    }

    private void follow(Plan plan) {
        for (Plan.Step step : plan.steps()) {
            if (step.command().equals("later")) {
                days.later(Integer.parseInt(step.word()));
                continue;
            }
            boolean done = !DECIDERS.containsKey(step.command());
            for (int i = 0; i < TRIES && !done; i++) {
                days.creep();
                done = attempt(step.command(), step.word());
            }
            if (!done && chance.percent(GIVE_UP)) {
                return;
            }
            if (chance.percent(10)) {
                attempt(COMMANDS.get(chance.below(COMMANDS.size())), "");
            }
            if (chance.percent(MEANWHILE.getOrDefault(plan, 2)) && !OF_THE_CELL.contains(plan)) {
                follow(OF_THE_CELL.get(chance.below(OF_THE_CELL.size())));
            }
            days.creep();
        }
    }

    private boolean attempt(String name, String word) {
        Act act = act();
        return attempt(DECIDERS.get(name), word, word.equals("self") ? themselves(act) : act);
    }

    private <C extends Command> boolean attempt(Decider<C, ?, ?> decider, String word, Act act) {
        Optional<C> command = guess.command(decider.command(), word, act);
        if (command.isEmpty()) {
            return false;
        }
        int before = world.history().size();
        Decision decision;
        try {
            decision = world.decide(decider, command.get(), act);
        } catch (RuntimeException broken) {
            tried.broken(command.get(), broken);
            return false;
        }
        List<StreamEvent> written =
                List.copyOf(world.history().subList(before, world.history().size()));
        tried.seen(command.get(), decision, written);
        for (StreamEvent event : written) {
            heard(event);
        }
        return decision instanceof Decision.Accepted;
    }

    private void heard(StreamEvent event) {
        days.heard(event.event());
        String prefix = event.stream().substring(0, event.stream().indexOf('-'));
        lastOf.put(prefix, event.stream());
        if (CellTruths.carriedTo(event.event()).isPresent()) {
            carried.add(event.stream());
        } else if (carried.contains(event.stream())) {
            tried.wentOn(prefix);
        }
        if (event.event() instanceof PersonRegistered registered && !people.contains(registered.person())) {
            people.add(registered.person());
        }
    }

    /** Done in the system today, or entered from a paper of some days ago. */
    Act act() {
        boolean direct = chance.percent(92);
        LocalDate day = direct ? days.today() : days.today().minusDays(chance.between(0, 40));
        return new Act(
                CommandId.named("life " + seed, Integer.toString(++acts)),
                "account-1",
                Optional.of(town.official(1)),
                new OfficeRef(OfficeKind.SECRETARY, seat()),
                day,
                days.today(),
                direct ? Origin.DIRECT : Origin.PAPER,
                direct ? Optional.empty() : Optional.of(new Paper("12-BC/CB", day, LifeExample.HASH)),
                Optional.empty());
    }

    /** The same act, by the person whom the life is about. */
    private Act themselves(Act act) {
        return new Act(
                act.command(),
                act.account(),
                Optional.of(person()),
                new OfficeRef(OfficeKind.FORMER_MEMBER, seat()),
                act.businessDate(),
                act.today(),
                act.origin(),
                act.paper(),
                act.cause());
    }

    /** Somebody who answers for the applicant already. */
    Optional<PersonId> sponsor() {
        return last(AdmissionId.PREFIX)
                .flatMap(file -> world.state(AdmissionFile.TYPE, file).papers().sponsors().stream()
                        .flatMap(named -> named.sponsor().stream())
                        .findFirst());
    }

    Days days() {
        return days;
    }

    Town town() {
        return town;
    }

    World world() {
        return world;
    }

    /** Whom this life is about: the first who was written down. */
    PersonId person() {
        return people.isEmpty() ? Moving.MEMBER : people.getFirst();
    }

    List<PersonId> people() {
        return people;
    }

    PersonId anybody(Chance which) {
        return people.isEmpty() ? person() : people.get(which.below(people.size()));
    }

    MembershipId membership() {
        // Asked for at every step, and each id is a hash.
        MembershipId second = seconds.computeIfAbsent(person(), who -> MembershipId.of(who, 2));
        return world.state(Membership.TYPE, second.raw()).exists()
                ? second
                : firsts.computeIfAbsent(person(), MembershipId::first);
    }

    Optional<String> last(String prefix) {
        return prefix.equals(MembershipId.PREFIX)
                ? Optional.of(membership().raw())
                : Optional.ofNullable(lastOf.get(prefix));
    }

    /** The book of the member's cell. */
    DuesBookId book() {
        return DuesBookId.of(seat(), days.today().getYear());
    }

    /** Its first month that is not closed. */
    Optional<LocalDate> openMonth() {
        return world.state(DuesBook.TYPE, book().raw()).firstOpen();
    }

    /** Where the life is led: the cell of the seat, else the one that has the file of the admission. */
    OrganisationId seat() {
        return world.state(Membership.TYPE, membership().raw())
                .matter()
                .or(() -> last(AdmissionId.PREFIX)
                        .flatMap(file -> world.state(AdmissionFile.TYPE, file).cell()))
                .filter(cell -> town.organisation(cell).existsOn(days.today()))
                .orElseGet(town::home);
    }

    /** Which code its cell shares now. */
    int codes() {
        return world.state(JoinCode.TYPE, JoinCodeId.of(seat()).raw()).number();
    }
}
