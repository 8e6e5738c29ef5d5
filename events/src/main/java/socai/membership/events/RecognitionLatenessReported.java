package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.PersonId;
import socai.spine.time.Deadline;

/**
 * The superior was told that a limit had passed; lateness itself is computed, never recorded.
 *
 * @param late     units of the limit too late on that day
 * @param calendar version of the calendar that was counted by
 */
@Logical("membership.RecognitionLatenessReported")
public record RecognitionLatenessReported(
        RecognitionId recognition,
        LocalDate on,
        PersonId person,
        RecognitionClock clock,
        Deadline deadline,
        int late,
        String calendar)
        implements RecognitionEvent {}
