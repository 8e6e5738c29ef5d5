package socai.membership.events;

import socai.policy.events.DecidingOrgan;
import socai.spine.OrganisationId;

/**
 * A vote of a deciding body as it was counted.
 *
 * @param decidedBy the organisation whose body voted
 * @param needed    ayes that it took
 * @param clause    the provision that names the deciding body
 */
public record BodyBallot(
        OrganisationId decidedBy,
        DecidingOrgan organ,
        String decisionNumber,
        int present,
        int ayes,
        int noes,
        int others,
        int base,
        int needed,
        String clause) {}
