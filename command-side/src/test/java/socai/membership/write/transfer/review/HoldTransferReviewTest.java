package socai.membership.write.transfer.review;

import static socai.membership.write.transfer.Moving.DAY;
import static socai.membership.write.transfer.Moving.SECOND_CELL;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.TransferId;
import socai.membership.events.TransferKind;
import socai.membership.write.Life;
import socai.membership.write.transfer.Moving;
import socai.spine.Paper;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class HoldTransferReviewTest {

    private static Outcome held(Moving town, TransferId transfer, LocalDate on) {
        return town.life.when(
                new HoldTransferReviewDecider(),
                new HoldTransferReview(transfer, on, new Paper("1-TKĐ", DAY, "b".repeat(64))),
                Acts.on(DAY, Life.CELL));
    }

    @Test
    void the_meeting_was_today_or_before() {
        Moving town = Moving.town();
        TransferId transfer = town.requested(Moving.asked(TransferKind.OFFICIAL, SECOND_CELL), DAY);
        held(town, transfer, DAY.plusDays(1)).refusedBy("membership.not-in-future");
        held(town, transfer, DAY).isAccepted();
        held(town, transfer, DAY).wroteNothing();
        held(town, transfer, DAY.minusDays(1)).refusedBy("membership.transfer-next-step");
    }

    @Test
    void an_internal_transfer_takes_none() {
        Moving town = Moving.town();
        TransferId transfer = town.requested(Moving.asked(TransferKind.INTERNAL, Life.OTHER_CELL), DAY);
        held(town, transfer, DAY).refusedBy("membership.transfer-next-step");
    }
}
