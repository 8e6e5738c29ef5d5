package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.PersonId;
import socai.spine.time.Deadline;

/**
 * The superior was told that somebody on the list of sympathisers was not reviewed in time; the review is still asked for.
 *
 * @param calendar version of the calendar that was counted by
 */
@Logical("membership.SympathiserReviewLatenessReported")
public record SympathiserReviewLatenessReported(
        AdmissionId admission, LocalDate on, PersonId person, Deadline limit, String calendar)
        implements AdmissionEvent {}
