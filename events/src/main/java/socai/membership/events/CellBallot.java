package socai.membership.events;

import java.util.List;
import socai.spine.PersonId;

/**
 * A vote of a cell as it was counted: against the base of its roll on that day.
 *
 * @param others        other opinions and invalid ballots: not agreeing
 * @param base          official members less those temporarily out, less those exempt and absent
 * @param needed        ayes that it took
 * @param ratio         the share by which {@code needed} was found
 * @param exemptPresent exempt members who came and voted
 * @param tellers       the counting team, which signed the count
 */
public record CellBallot(
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
        List<PersonId> tellers) {}
