package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** The grassroots committee agreed and sent the proposal on to the body that decides. */
@Logical("membership.AdmissionForwarded")
public record AdmissionForwarded(
        AdmissionId admission,
        LocalDate on,
        PersonId person,
        OrganisationId forwardedBy,
        String resolutionNumber,
        int present,
        int ayes,
        int noes,
        int others,
        int base,
        int needed,
        String ratio)
        implements AdmissionEvent {}
