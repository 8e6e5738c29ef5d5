package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.time.Deadline;

/**
 * Probation is over and the file is open.
 *
 * @param organisation  the cell in which the member sits
 * @param round         1 at first, one more each time a refused file is opened again
 * @param admissionDate day of the ceremony
 * @param probationEnd  the day that becomes the official date
 * @param review        the limit of the cell's resolution, from the end of probation
 */
@Logical("membership.RecognitionFileOpened")
public record RecognitionFileOpened(
        RecognitionId recognition,
        LocalDate on,
        PersonId person,
        MembershipId membership,
        OrganisationId organisation,
        int round,
        LocalDate admissionDate,
        LocalDate probationEnd,
        Deadline review)
        implements RecognitionEvent {}
