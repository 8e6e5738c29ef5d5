package socai.membership.write.admission;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.Anchors;
import socai.spine.Policies;
import socai.spine.time.Deadline;

/**
 * When the clock of the ceremony starts: older regulations count from the receipt of the decision, the newer one from
 * its issue. Which of them applies is read at the date of the decision.
 */
public final class CeremonyClock {

    public static final String ISSUE = "ISSUE";
    public static final String RECEIPT = "RECEIPT";

    private CeremonyClock() {}

    /** The limit, if this event on this day starts it; {@code at} holds the day of the act, the clock starts with the decision. */
    public static Optional<Deadline> startedBy(String what, LocalDate day, Policies policies, Anchors at) {
        return Optional.of(policies.parameter("ceremony-clock-event", at))
                .filter(starts -> starts.value().equals(what))
                .map(starts -> policies.parameter("ceremony-deadline", at))
                .map(limit -> new Deadline(day, limit.number(), limit.unit()));
    }
}
