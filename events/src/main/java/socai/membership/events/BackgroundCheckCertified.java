package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/**
 * The committee of the grassroots organisation certified the CV, after the answers were in.
 *
 * @param certifiedBy    the grassroots organisation
 * @param documentNumber of the certification
 */
@Logical("membership.BackgroundCheckCertified")
public record BackgroundCheckCertified(
        AdmissionId admission, LocalDate on, PersonId person, OrganisationId certifiedBy, String documentNumber)
        implements AdmissionEvent {}
