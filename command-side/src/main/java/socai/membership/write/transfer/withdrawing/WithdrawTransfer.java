package socai.membership.write.transfer.withdrawing;

import socai.membership.events.TransferId;
import socai.membership.events.WithdrawalReason;
import socai.membership.write.transfer.Mover;
import socai.membership.write.transfer.TransferCommand;
import socai.spine.Logical;
import socai.spine.Seen;

/** Gives the transfer up; the member stays where they are. */
@Logical("membership.WithdrawTransfer")
public record WithdrawTransfer(TransferId transfer, WithdrawalReason reason) implements TransferCommand {

    @Logical("membership.WithdrawTransfer.Facts")
    public record Facts(Seen<Mover> member) {}
}
