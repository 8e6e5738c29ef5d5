package socai.membership.write.transfer.returning;

import static socai.membership.write.transfer.Moving.DAY;
import static socai.membership.write.transfer.Moving.SECOND_CELL;

import org.junit.jupiter.api.Test;
import socai.membership.events.TransferId;
import socai.membership.events.TransferKind;
import socai.membership.write.Life;
import socai.membership.write.transfer.Moving;
import socai.spine.write.Acts;

class EndTemporaryTransferTest {

    @Test
    void only_a_stay_ends_and_only_once_it_began() {
        Moving town = Moving.town();
        TransferId stay = town.arrived(Moving.stay(DAY, DAY.plusMonths(6)), Life.ABOVE, DAY);
        town.end(stay, DAY).refusedBy("membership.transfer-stay");
        town.receive(stay, DAY).isAccepted();
        town.life
                .when(new EndTemporaryTransferDecider(), new EndTemporaryTransfer(stay), Acts.on(DAY, Life.CELL))
                .isAccepted();

        TransferId move = town.arrived(Moving.asked(TransferKind.OFFICIAL, SECOND_CELL), Life.ABOVE, DAY);
        town.receive(move, DAY).isAccepted();
        town.end(move, DAY).refusedBy("membership.transfer-stay");
    }
}
