package socai.membership.write.transfer.withdrawing;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.write.transfer.Moving.DAY;

import org.junit.jupiter.api.Test;
import socai.membership.events.TransferId;
import socai.membership.events.TransferKind;
import socai.membership.events.WithdrawalReason;
import socai.membership.write.Life;
import socai.membership.write.transfer.Moving;
import socai.spine.OfficeKind;
import socai.spine.write.Acts;

class WithdrawTransferTest {

    @Test
    void a_transfer_that_was_presented_is_given_up_only_after_it_was_sent_back() {
        Moving town = Moving.town();
        TransferId transfer = town.arrived(Moving.asked(TransferKind.INTERNAL, Life.OTHER_CELL), Life.GRASSROOTS, DAY);
        town.withdraw(transfer, DAY).refusedBy("membership.transfer-stage");
        town.sendBack(transfer, DAY, socai.membership.events.TransferLack.LETTER_INCOMPLETE);
        town.life
                .when(
                        new WithdrawTransferDecider(),
                        new WithdrawTransfer(transfer, WithdrawalReason.OTHER_DESTINATION),
                        Acts.as(OfficeKind.MEMBER, DAY, Life.CELL))
                .refusedBy("membership.transfer-own");
        town.withdraw(transfer, DAY).isAccepted();
        assertThat(town.membership().placement().transfer()).isEmpty();
    }
}
