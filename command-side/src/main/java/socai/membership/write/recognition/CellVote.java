package socai.membership.write.recognition;

import java.time.LocalDate;
import java.util.List;
import socai.membership.events.VoteForm;
import socai.spine.PersonId;

/** A vote of the cell as it was reported: by it the same report sent twice is known. */
public record CellVote(
        LocalDate on,
        String resolutionNumber,
        VoteForm form,
        int present,
        int ayes,
        int noes,
        int others,
        List<PersonId> tellers) {}
