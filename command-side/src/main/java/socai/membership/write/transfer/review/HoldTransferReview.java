package socai.membership.write.transfer.review;

import java.time.LocalDate;
import socai.membership.events.TransferId;
import socai.membership.write.transfer.TransferCommand;
import socai.spine.Logical;
import socai.spine.Paper;

/**
 * Records that the self-review was given.
 *
 * @param heldOn day of the meeting of the cell
 * @param paper  the self-review with the remark of the cell
 */
@Logical("membership.HoldTransferReview")
public record HoldTransferReview(TransferId transfer, LocalDate heldOn, Paper paper) implements TransferCommand {}
