package socai.membership.write.recognition;

import java.time.LocalDate;
import socai.policy.events.DecidingOrgan;
import socai.spine.OrganisationId;

/** A vote of the deciding body as it was reported: by it the same report sent twice is known. */
public record BodyVote(
        LocalDate on,
        OrganisationId decidedBy,
        DecidingOrgan organ,
        String decisionNumber,
        int present,
        int ayes,
        int noes,
        int others) {}
