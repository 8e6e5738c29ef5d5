package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** The competent body agreed in writing that somebody above the highest age may be considered. */
@Logical("membership.OverAgeConsentGiven")
public record OverAgeConsentGiven(
        AdmissionId admission,
        LocalDate on,
        PersonId person,
        OrganisationId consentedBy,
        String documentNumber,
        LocalDate documentDate)
        implements AdmissionEvent {}
