package socai.membership.write.transfer.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.write.transfer.Moving.DAY;
import static socai.membership.write.transfer.Moving.MEMBER;
import static socai.membership.write.transfer.Moving.SECOND_CELL;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.TransferId;
import socai.membership.events.TransferKind;
import socai.membership.write.Life;
import socai.membership.write.transfer.Moving;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollEvent.RollMarkSet;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollMark;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Organisation;
import socai.organisation.write.Roll;
import socai.spine.write.Acts;

class ReceiveMemberTest {

    @Test
    void a_member_whom_the_rolls_do_not_show_as_the_transfer_says_is_not_moved() {
        Moving gone = Moving.town();
        TransferId one = gone.arrived(Moving.asked(TransferKind.OFFICIAL, SECOND_CELL), Life.ABOVE, DAY);
        gone.life.given(
                Roll.TYPE,
                Roll.stream(Life.CELL, RollKind.CELL),
                new RollEntryClosed(Life.CELL, RollKind.CELL, MEMBER, DAY, RollExit.REMOVED));
        gone.receive(one, DAY).refusedBy("membership.transfer-home-roll");

        Moving twice = Moving.town();
        TransferId two = twice.arrived(Moving.asked(TransferKind.OFFICIAL, SECOND_CELL), Life.ABOVE, DAY);
        twice.life.given(
                Roll.TYPE,
                Roll.stream(SECOND_CELL, RollKind.CELL),
                new RollEntriesOpened(
                        SECOND_CELL, RollKind.CELL, List.of(new RollEntry(MEMBER, RollStanding.OFFICIAL, DAY))));
        twice.life
                .when(new ReceiveMemberDecider(), new ReceiveMember(two), Acts.on(DAY, SECOND_CELL))
                .refusedBy("membership.transfer-host-roll");
    }

    @Test
    void an_exempt_member_stays_exempt() {
        Moving town = Moving.town();
        town.life.marked(MEMBER, RollMark.EXEMPT, Life.FOUNDED);
        TransferId transfer = town.arrived(Moving.asked(TransferKind.OFFICIAL, SECOND_CELL), Life.ABOVE, DAY);

        assertThat(town.receive(transfer, DAY).event(RollMarkSet.class).mark()).isEqualTo(RollMark.EXEMPT);
        assertThat(town.roll(SECOND_CELL).electorate(DAY).base()).isZero();
    }

    @Test
    void a_cell_that_ended_receives_nobody() {
        Moving town = Moving.town();
        TransferId transfer = town.arrived(Moving.asked(TransferKind.OFFICIAL, SECOND_CELL), Life.ABOVE, DAY);
        town.life.given(
                Organisation.TYPE,
                SECOND_CELL.raw(),
                new OrganisationDissolved(SECOND_CELL, DAY, DissolutionReason.values()[0], Optional.empty()));
        town.receive(transfer, DAY).refusedBy("membership.organisation-stands");
    }
}
