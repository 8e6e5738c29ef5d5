package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** The grassroots committee did not reach the share that forwarding needs; it may vote again. */
@Logical("membership.AdmissionForwardFailed")
public record AdmissionForwardFailed(
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
