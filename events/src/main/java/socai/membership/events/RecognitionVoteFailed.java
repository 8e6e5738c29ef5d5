package socai.membership.events;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.time.Deadline;

/**
 * The vote fell short. It is reported to the competent body all the same; the cell may vote again.
 *
 * @param others        other opinions and invalid ballots
 * @param base          the official members that count (DOMAIN §C.3); the ayes are held against it, never against those present
 * @param needed        the fewest ayes that suffice
 * @param official      official members on the roll, whether they count or not
 * @param exemptPresent exempt members who came and voted, and are therefore in the base
 * @param tellers       who signed the count
 * @param review        the limit of this resolution
 * @param late          units of the limit by which the resolution came too late, 0 when in time
 * @param calendar      version of the calendar that {@code late} was counted by
 * @param failures      failed votes in this file, this one included
 */
@Logical("membership.RecognitionVoteFailed")
public record RecognitionVoteFailed(
        RecognitionId recognition,
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
        List<PersonId> tellers,
        Deadline review,
        int late,
        String calendar,
        int failures)
        implements RecognitionEvent {}
