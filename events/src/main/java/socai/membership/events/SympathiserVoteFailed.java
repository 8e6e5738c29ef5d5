package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** The cell voted and did not list the person; it may vote again. */
@Logical("membership.SympathiserVoteFailed")
public record SympathiserVoteFailed(
        AdmissionId admission,
        LocalDate on,
        PersonId person,
        OrganisationId organisation,
        String resolutionNumber,
        int present,
        int ayes,
        int noes,
        int others,
        int base,
        int needed,
        String ratio)
        implements AdmissionEvent {}
