package socai.membership.write.transfer;

import java.time.LocalDate;
import socai.membership.events.MembershipEvent.MemberTransferOver;
import socai.membership.events.TransferEvent.TransferRequested;
import socai.membership.write.Membership;
import socai.spine.StreamEvent;

/** What ends a transfer on the side of the membership, where the seat did not move. */
public final class Over {

    private Over() {}

    public static StreamEvent of(TransferRequested asked, LocalDate on) {
        return new StreamEvent(
                Membership.TYPE,
                asked.membership().raw(),
                new MemberTransferOver(asked.membership(), asked.person(), asked.transfer(), on));
    }
}
