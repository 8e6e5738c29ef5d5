package socai.membership.write.reorganisation.move;

import java.util.Optional;
import socai.membership.events.MembershipId;
import socai.spine.OrganisationId;

/**
 * One row of the list.
 *
 * @param rowNumber  as the list shows it
 * @param membership absent where what the row says names nobody
 * @param cell       where to; absent where what the row says names no organisation
 */
public record MoveRow(int rowNumber, Optional<MembershipId> membership, Optional<OrganisationId> cell) {}
