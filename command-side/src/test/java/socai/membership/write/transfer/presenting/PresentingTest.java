package socai.membership.write.transfer.presenting;

import static socai.membership.write.transfer.Moving.DAY;
import static socai.membership.write.transfer.Moving.SECOND_CELL;

import java.util.List;
import org.junit.jupiter.api.Test;
import socai.membership.events.TransferId;
import socai.membership.events.TransferKind;
import socai.membership.events.TransferLack;
import socai.membership.write.Life;
import socai.membership.write.transfer.Moving;
import socai.spine.write.Acts;

class PresentingTest {

    @Test
    void nothing_is_presented_before_there_is_a_letter_and_nothing_returned_before_it_was_presented() {
        Moving town = Moving.town();
        TransferId transfer = town.requested(Moving.asked(TransferKind.INTERNAL, Life.OTHER_CELL), DAY);
        ReturnTransfer back = new ReturnTransfer(transfer, List.of(TransferLack.DUES_NOT_CERTIFIED));
        town.letter(transfer, Life.GRASSROOTS, DAY);
        town.life
                .when(new ReturnTransferDecider(), back, Acts.on(DAY, Life.OTHER_CELL))
                .refusedBy("membership.transfer-stage");
        town.life
                .when(new PresentLetterDecider(), new PresentLetter(transfer), Acts.on(DAY, Life.OTHER_CELL))
                .isAccepted();
        town.present(transfer, DAY).wroteNothing();
        town.life
                .when(new ReturnTransferDecider(), back, Acts.on(DAY, Life.OTHER_CELL))
                .isAccepted();
        town.sendBack(transfer, DAY, TransferLack.DUES_NOT_CERTIFIED).wroteNothing();
    }

    @Test
    void a_received_member_is_not_sent_back() {
        Moving town = Moving.town();
        TransferId transfer = town.arrived(Moving.asked(TransferKind.OFFICIAL, SECOND_CELL), Life.ABOVE, DAY);
        town.receive(transfer, DAY);
        town.sendBack(transfer, DAY, TransferLack.FILE_MISSING).refusedBy("membership.transfer-stage");
    }
}
