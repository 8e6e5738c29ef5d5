package socai.demo.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import socai.demo.DemoClock;
import socai.demo.DemoStopped;
import socai.organisation.events.AppointmentId;
import socai.organisation.write.appointment.ConfirmAppointment;
import socai.organisation.write.appointment.ProposeAppointment;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.Origin;
import socai.spine.Violation;
import socai.spine.Zone;
import socai.spine.write.CommandDoor;
import socai.spine.write.Submission;

/**
 * Hands commands in and compares the answer with the expected one. Their ids are numbered, so that the same seed asks
 * the same under the same names; between two of them a little time passes.
 */
public final class Desk {

    private static final Duration BETWEEN = Duration.ofSeconds(11);

    private final CommandDoor door;
    private final DemoClock clock;
    private final long seed;
    private final Tallies tallies = new Tallies();
    private int asked;

    public Desk(CommandDoor door, DemoClock clock, long seed) {
        this.door = door;
        this.clock = clock;
        this.seed = seed;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.now(), Zone.PARTY);
    }

    /** The id of the next command; for those whose content depends on it. */
    public CommandId next() {
        asked++;
        return CommandId.named("demo", Long.toString(seed), Integer.toString(asked));
    }

    /** @throws DemoStopped when it is refused */
    public Answer accepted(Actor actor, Command command) {
        return accepted(next(), actor, command);
    }

    /** @throws DemoStopped when it is refused */
    public Answer accepted(CommandId id, Actor actor, Command command) {
        Answer answer = submit(id, actor, command);
        if (!answer.accepted()) {
            throw new DemoStopped("On " + today() + " " + command.getClass().getSimpleName() + " in office "
                    + actor.office().kind() + " was refused: " + sentences(answer.violations()));
        }
        tallies.accepted(command);
        return answer;
    }

    /**
     * Gives an office as two people do: one proposes, another confirms.
     *
     * @throws DemoStopped when either is refused
     */
    public void appointed(Actor proposer, Actor confirmer, ProposeAppointment proposal) {
        accepted(confirmer, new ConfirmAppointment(proposed(proposer, proposal)));
    }

    /** Proposes an office, and leaves it to others. */
    public AppointmentId proposed(Actor proposer, ProposeAppointment proposal) {
        CommandId id = next();
        accepted(id, proposer, proposal);
        return AppointmentId.of(id.derive(AppointmentId.PREFIX, 0));
    }

    /**
     * Asks what the rules do not allow.
     *
     * @param rules the ids of exactly the violated rules
     * @throws DemoStopped when it is accepted, or refused by others
     */
    public void refused(Actor actor, Command command, String... rules) {
        Answer answer = submit(next(), actor, command);
        List<String> violated =
                answer.violations().stream().map(Violation::rule).sorted().toList();
        if (answer.accepted() || !violated.equals(Arrays.stream(rules).sorted().toList())) {
            throw new DemoStopped("On " + today() + " " + command.getClass().getSimpleName()
                    + " should have been refused by " + List.of(rules) + ", not "
                    + (answer.accepted() ? "accepted" : sentences(answer.violations())));
        }
        tallies.refused(violated);
    }

    private Answer submit(CommandId id, Actor actor, Command command) {
        LocalDate today = today();
        Act act = new Act(
                id,
                actor.account(),
                actor.person(),
                actor.office(),
                today,
                today,
                Origin.DIRECT,
                Optional.empty(),
                Optional.empty());
        Answer answer = door.submit(Submission.of(command, act));
        Instant later = clock.now().plus(BETWEEN);
        if (LocalDate.ofInstant(later, Zone.PARTY).equals(today)) {
            clock.moveTo(later);
        }
        return answer;
    }

    private static String sentences(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.rule() + ": " + violation.sentence("vi", "…"))
                .collect(Collectors.joining("; "));
    }

    public Tallies tallies() {
        return tallies;
    }
}
