package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.time.Deadline;

/**
 * The ceremony was held (lễ kết nạp): the person is a probationary member from this day.
 *
 * @param mentor   official member who helps during probation
 * @param deadline the limit of the ceremony as it stood
 * @param late     units of the limit by which it came too late, with the superior's consent; 0 when in time
 */
@Logical("membership.AdmissionCeremonyHeld")
public record AdmissionCeremonyHeld(
        AdmissionId admission,
        LocalDate on,
        PersonId person,
        OrganisationId organisation,
        MembershipId membership,
        PersonId mentor,
        Deadline deadline,
        int late,
        String calendar)
        implements AdmissionEvent {}
