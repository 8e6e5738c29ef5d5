package socai.membership.events;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** The vote fell short. It is reported to the competent body all the same; the cell may vote again. */
@Logical("membership.AdmissionVoteFailed")
public record AdmissionVoteFailed(
        AdmissionId admission,
        LocalDate on,
        PersonId person,
        OrganisationId organisation,
        VoteForm form,
        String resolutionNumber,
        int present,
        int ayes,
        int noes,
        int others,
        int base,
        int needed,
        String ratio,
        int official,
        int probationary,
        int exemptPresent,
        List<PersonId> tellers)
        implements AdmissionEvent {}
