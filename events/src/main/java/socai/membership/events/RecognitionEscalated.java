package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.time.Deadline;

/**
 * So many votes failed that the matter goes to the superior, which decides without a proposal of the cell.
 *
 * @param superior the organisation above the cell
 * @param deadline the limit of the body that decides, from this day
 */
@Logical("membership.RecognitionEscalated")
public record RecognitionEscalated(
        RecognitionId recognition,
        LocalDate on,
        PersonId person,
        OrganisationId organisation,
        OrganisationId superior,
        int failures,
        Deadline deadline)
        implements RecognitionEvent {}
