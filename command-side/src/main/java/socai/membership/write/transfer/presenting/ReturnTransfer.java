package socai.membership.write.transfer.presenting;

import java.util.List;
import socai.membership.events.TransferId;
import socai.membership.events.TransferLack;
import socai.membership.write.transfer.TransferCommand;
import socai.spine.Logical;

/** The receiving cell sends the transfer back; it may be presented again. */
@Logical("membership.ReturnTransfer")
public record ReturnTransfer(TransferId transfer, List<TransferLack> missing) implements TransferCommand {}
