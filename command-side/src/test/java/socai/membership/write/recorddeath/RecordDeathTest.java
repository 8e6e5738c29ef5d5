package socai.membership.write.recorddeath;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.write.EndingLife.DAY;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.EndingExample;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEnd;
import socai.membership.events.MembershipEvent.MemberDied;
import socai.membership.events.MembershipEvent.MemberTransferBegun;
import socai.membership.events.MembershipEvent.MembershipEnded;
import socai.membership.events.Standing;
import socai.membership.events.TransferKind;
import socai.membership.write.EndingLife;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.organisation.events.OfficesEvent.OfficeAssumed;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.organisation.write.Offices;
import socai.spine.OfficeKind;
import socai.spine.Paper;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class RecordDeathTest {

    private static RecordDeath death(LocalDate day) {
        return new RecordDeath(MEMBERSHIP, day, new Paper("45/TLKT-BS", DAY, "0123456789abcdef".repeat(4)));
    }

    private static Outcome record(Life life, RecordDeath command) {
        return life.when(new RecordDeathDecider(), command, Acts.on(DAY, CELL));
    }

    @Test
    void seat_and_entry_of_the_roll_end_together_on_the_day_of_death() {
        Life life = EndingLife.official();
        LocalDate died = DAY.minusDays(2);

        Outcome outcome =
                record(life, death(died)).wrote(MemberDied.class, MembershipEnded.class, RollEntryClosed.class);

        MembershipEnded ended = outcome.event(MembershipEnded.class);
        assertThat(ended.kind()).isEqualTo(MembershipEnd.DIED);
        assertThat(ended.from()).isEqualTo(died);
        assertThat(outcome.event(RollEntryClosed.class).reason()).isEqualTo(RollExit.DIED);
        assertThat(life.state(Membership.TYPE, MEMBERSHIP.raw()).live()).isFalse();
        assertThat(life.roll(CELL, RollKind.CELL).electorate(died).base()).isEqualTo(19);
        assertThat(life.roll(CELL, RollKind.CELL).electorate(died.minusDays(1)).base())
                .isEqualTo(20);
        record(life, death(died)).wroteNothing();
        record(life, death(died.minusDays(1))).refusedBy("membership.member-now", "membership.sits-on-roll");
    }

    @Test
    void a_vote_held_after_the_death_keeps_its_base() {
        Life life = EndingLife.leaveProposed(EndingLife.official());
        assertThat(record(life, death(DAY.minusDays(2)))
                        .event(MembershipEnded.class)
                        .from())
                .isEqualTo(DAY.plusDays(1));
        assertThat(life.roll(CELL, RollKind.CELL).electorate(DAY).base()).isEqualTo(20);
    }

    @Test
    void what_stays_open_is_named_and_not_closed() {
        Life life = EndingLife.leaveRequested(EndingLife.official())
                .given(
                        Offices.TYPE,
                        Offices.stream(CELL),
                        new OfficeAssumed(
                                CELL,
                                OfficeKind.MINUTE_TAKER,
                                MEMBER,
                                DAY.minusYears(1),
                                Optional.empty(),
                                Optional.empty()));

        assertThat(record(life, death(DAY)).event(MembershipEnded.class).leftOpen())
                .containsExactly(EndingExample.LEAVING.raw(), Offices.stream(CELL));
        assertThat(life.state(Offices.TYPE, Offices.stream(CELL)).holds(MEMBER, OfficeKind.MINUTE_TAKER, DAY))
                .isTrue();
    }

    @Test
    void a_transfer_under_way_is_named_too() {
        Life life = EndingLife.official()
                .given(
                        Membership.TYPE,
                        MEMBERSHIP.raw(),
                        new MemberTransferBegun(
                                MEMBERSHIP, MEMBER, LifeExample.TRANSFER, TransferKind.OFFICIAL, DAY.minusDays(9)));

        assertThat(record(life, death(DAY)).event(MembershipEnded.class).leftOpen())
                .containsExactly(LifeExample.TRANSFER.raw());
        assertThat(life.state(Membership.TYPE, MEMBERSHIP.raw()).placement().transfer())
                .isEmpty();
    }

    @Test
    void a_member_on_probation_dies_too() {
        assertThat(record(EndingLife.member(Standing.PROBATIONARY), death(DAY))
                        .event(MembershipEnded.class)
                        .standing())
                .isEqualTo(Standing.PROBATIONARY);
    }

    @Test
    void a_death_to_come_and_a_death_without_paper_are_refused() {
        record(EndingLife.official(), death(DAY.plusDays(1))).refusedBy("membership.not-in-future");
        record(EndingLife.official(), new RecordDeath(MEMBERSHIP, DAY, new Paper("", DAY, "")))
                .refusedBy("membership.evidence-given");
        record(Life.empty(), death(DAY)).refusedBy("membership.member-now", "membership.sits-on-roll");
    }
}
