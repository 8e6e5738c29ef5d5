package socai.membership.write.transfer.file;

import static socai.membership.write.transfer.Moving.DAY;
import static socai.membership.write.transfer.Moving.SECOND;
import static socai.membership.write.transfer.Moving.SECOND_CELL;

import org.junit.jupiter.api.Test;
import socai.membership.events.FileExample;
import socai.membership.events.LifeExample;
import socai.membership.events.LostFileOutcome;
import socai.membership.events.TransferId;
import socai.membership.events.TransferKind;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.transfer.Moving;
import socai.spine.write.Acts;

class MemberFilesTest {

    @Test
    void the_file_arrives_as_it_was_sealed() {
        Moving town = Moving.town();
        TransferId transfer = town.requested(Moving.asked(TransferKind.OFFICIAL, SECOND_CELL), DAY);
        town.review(transfer, DAY);
        town.letter(transfer, Life.ABOVE, DAY);
        town.life
                .when(
                        new SealMemberFileDecider(),
                        new SealMemberFile(transfer, Life.GRASSROOTS, 1),
                        Acts.on(DAY, Life.GRASSROOTS))
                .isAccepted();
        town.seal(transfer, Life.GRASSROOTS, 1, DAY).wroteNothing();
        town.seal(transfer, Life.GRASSROOTS, 2, DAY).refusedBy("membership.transfer-next-step");
        town.endorse(transfer, SECOND, DAY);
        town.present(transfer, DAY);
        for (int found : new int[] {0, 2}) {
            town.life
                    .when(new CheckMemberFileDecider(), new CheckMemberFile(transfer, found), Acts.on(DAY, SECOND_CELL))
                    .refusedBy("membership.transfer-file-as-sealed");
        }
        town.check(transfer, 1, DAY).isAccepted();
        town.check(transfer, 1, DAY).wroteNothing();
    }

    @Test
    void a_lost_file_is_restored_before_it_is_sealed_and_the_member_goes_on_meanwhile() {
        Moving town = Moving.town();
        TransferId transfer = town.requested(Moving.asked(TransferKind.OFFICIAL, SECOND_CELL), DAY);
        town.review(transfer, DAY);
        town.letter(transfer, Life.ABOVE, DAY);
        town.life.given(Membership.TYPE, LifeExample.MEMBERSHIP.raw(), FileExample.lost());
        town.seal(transfer, Life.GRASSROOTS, 1, DAY).refusedBy("membership.transfer-file-at-hand");

        town.life.given(
                Membership.TYPE,
                LifeExample.MEMBERSHIP.raw(),
                FileExample.closed(LostFileOutcome.LOST),
                FileExample.restored());
        town.seal(transfer, Life.GRASSROOTS, 1, DAY).isAccepted();
    }

    @Test
    void an_internal_transfer_leaves_the_file_where_it_is() {
        Moving town = Moving.town();
        TransferId transfer = town.requested(Moving.asked(TransferKind.INTERNAL, Life.OTHER_CELL), DAY);
        town.letter(transfer, Life.GRASSROOTS, DAY);
        town.seal(transfer, Life.GRASSROOTS, 3, DAY).refusedBy("membership.transfer-next-step");
    }
}
