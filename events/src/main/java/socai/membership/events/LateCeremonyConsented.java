package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;

/** The superior was told why the ceremony is late and agreed that it be held. */
@Logical("membership.LateCeremonyConsented")
public record LateCeremonyConsented(
        AdmissionId admission,
        LocalDate on,
        PersonId person,
        OrganisationId consentedBy,
        String documentNumber,
        @Personal.Label("membership.late-ceremony-reason") Personal<String> reason)
        implements AdmissionEvent {}
