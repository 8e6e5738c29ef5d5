package socai.membership.events;

import java.time.LocalDate;
import socai.spine.DomainEvent;
import socai.spine.PersonId;

/**
 * What happened to a recognition file (công nhận đảng viên chính thức), from the end of probation to the decision. Each
 * event names the day on which it counts; lateness is marked in the event and refuses nothing.
 */
public sealed interface RecognitionEvent extends DomainEvent
        permits RecognitionFileOpened,
                RecognitionDocumentReceived,
                RecognitionProposed,
                RecognitionVoteFailed,
                RecognitionEscalated,
                RecognitionClockExtended,
                MemberRecognitionDecided,
                RecognitionRefused,
                RecognitionLatenessReported,
                RecognitionCarriedOver {

    RecognitionId recognition();

    PersonId person();

    /** The business date of the act. */
    LocalDate on();
}
