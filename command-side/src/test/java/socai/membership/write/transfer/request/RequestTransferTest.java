package socai.membership.write.transfer.request;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.write.transfer.Moving.DAY;
import static socai.membership.write.transfer.Moving.MEMBER;
import static socai.membership.write.transfer.Moving.SECOND_CELL;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.EndingExample;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipId;
import socai.membership.events.TransferCause;
import socai.membership.events.TransferEvent.TransferRequested;
import socai.membership.events.TransferKind;
import socai.membership.events.TransferMeasure;
import socai.membership.events.TransferStage;
import socai.membership.write.Life;
import socai.membership.write.leaving.LeavingFile;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.transfer.Moving;
import socai.spine.Act;
import socai.spine.OfficeKind;
import socai.spine.Paper;
import socai.spine.write.Acts;

class RequestTransferTest {

    private static RequestTransfer withPaperOf(LocalDate date) {
        return new RequestTransfer(
                MembershipId.first(MEMBER),
                Life.CELL,
                TransferKind.OFFICIAL,
                Optional.of(SECOND_CELL),
                Optional.empty(),
                TransferCause.RETIREMENT,
                DAY,
                new Paper("9-QĐ", date, "c".repeat(64)),
                Optional.empty());
    }

    @Test
    void the_way_of_each_kind_is_fixed_when_it_is_asked_for() {
        TransferRequested official = Moving.town()
                .request(Moving.asked(TransferKind.OFFICIAL, SECOND_CELL), DAY)
                .event(TransferRequested.class);
        TransferRequested internal = Moving.town()
                .request(Moving.asked(TransferKind.INTERNAL, Life.OTHER_CELL), DAY)
                .event(TransferRequested.class);

        assertThat(official.way())
                .containsExactly(
                        TransferStage.REQUESTED,
                        TransferStage.REVIEWED,
                        TransferStage.LETTER_ISSUED,
                        TransferStage.SEALED,
                        TransferStage.PRESENTED,
                        TransferStage.CHECKED,
                        TransferStage.RECEIVED);
        assertThat(internal.way())
                .containsExactly(
                        TransferStage.REQUESTED,
                        TransferStage.LETTER_ISSUED,
                        TransferStage.PRESENTED,
                        TransferStage.RECEIVED);
    }

    @Test
    void what_the_limit_asks_for_follows_the_regulation_of_the_day_of_effect() {
        LocalDate before = LocalDate.of(2026, 7, 25);
        for (LocalDate effective : new LocalDate[] {before, before.plusDays(1)}) {
            assertThat(Moving.town()
                            .request(
                                    Moving.asked(
                                            MEMBER,
                                            Life.CELL,
                                            TransferKind.OFFICIAL,
                                            SECOND_CELL,
                                            effective,
                                            Optional.empty()),
                                    LocalDate.of(2026, 8, 3))
                            .event(TransferRequested.class)
                            .measure())
                    .isEqualTo(effective.equals(before) ? TransferMeasure.START : TransferMeasure.COMPLETION);
        }
    }

    @Test
    void the_paper_is_not_younger_than_the_request() {
        Moving.town().request(withPaperOf(DAY), DAY).isAccepted();
        Moving.town().request(withPaperOf(DAY.plusDays(1)), DAY).refusedBy("membership.evidence-given");
    }

    @Test
    void members_ask_for_themselves_and_learn_nothing_of_others() {
        Moving town = Moving.town();
        Act act = Acts.as(OfficeKind.MEMBER, DAY, Life.CELL);
        town.member(act.person().orElseThrow(), Life.CELL, socai.membership.events.Standing.OFFICIAL);
        town.request(withPaperOf(DAY), Acts.on(DAY, Life.CELL)).isAccepted();

        // The same content, which would be accepted without a word from the secretary.
        town.request(withPaperOf(DAY), act).refusedBy("membership.transfer-own");
        town.request(
                        Moving.asked(
                                act.person().orElseThrow(),
                                Life.CELL,
                                TransferKind.OFFICIAL,
                                SECOND_CELL,
                                DAY,
                                Optional.empty()),
                        act)
                .isAccepted();
    }

    @Test
    void nobody_is_moved_from_where_they_do_not_sit() {
        Moving town = Moving.town();
        town.request(
                        Moving.asked(
                                MEMBER, Life.OTHER_CELL, TransferKind.OFFICIAL, SECOND_CELL, DAY, Optional.empty()),
                        DAY)
                .refusedBy("membership.transfer-sits-here");
        town.request(
                        Moving.asked(
                                LifeExample.person("nobody"),
                                Life.CELL,
                                TransferKind.OFFICIAL,
                                SECOND_CELL,
                                DAY,
                                Optional.empty()),
                        DAY)
                .refusedBy("membership.member-now", "membership.transfer-sits-here");
    }

    @Test
    void nobody_moves_while_it_is_to_be_decided_whether_they_stay_a_member() {
        Moving leaving = Moving.town();
        leaving.life.given(
                LeavingFile.TYPE,
                EndingExample.LEAVING.raw(),
                EndingExample.leavings().getFirst());
        leaving.request(Moving.asked(TransferKind.OFFICIAL, SECOND_CELL), DAY)
                .refusedBy("membership.transfer-no-way-out-open");

        Moving removed = Moving.town();
        removed.life.given(RemovalFile.TYPE, EndingExample.REMOVAL.raw(), EndingExample.removalProposed());
        removed.request(Moving.asked(TransferKind.OFFICIAL, SECOND_CELL), DAY)
                .refusedBy("membership.transfer-no-way-out-open");
    }
}
