package socai.membership.write.leaving.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.write.EndingLife.DAY;
import static socai.membership.write.EndingLife.leaveDecision;
import static socai.membership.write.EndingLife.leaveProposed;
import static socai.membership.write.EndingLife.leaveRequested;
import static socai.membership.write.EndingLife.official;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.EndingExample;
import socai.membership.events.LeavingEvent.LeaveDecided;
import socai.membership.events.LeavingEvent.LeaveRefused;
import socai.membership.events.MembershipEnd;
import socai.membership.events.MembershipEvent.MembershipEnded;
import socai.membership.events.Standing;
import socai.membership.write.EndingLife;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.deciding.NumberUse;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollEvent.RollFixed;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.policy.events.DecidingOrgan;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class DecideLeaveTest {

    private static Outcome decide(Life life, DecideLeave command) {
        return life.when(new DecideLeaveDecider(), command, Acts.on(DAY.plusDays(7), command.organisation()));
    }

    @Test
    void file_membership_and_roll_change_together() {
        Life life = leaveProposed(official());
        Outcome outcome = decide(life, leaveDecision(4, true, null))
                .wrote(RollFixed.class, LeaveDecided.class, MembershipEnded.class, RollEntryClosed.class);

        assertThat(outcome.event(MembershipEnded.class).kind()).isEqualTo(MembershipEnd.LEFT);
        assertThat(outcome.event(MembershipEnded.class).leftOpen()).isEmpty();
        assertThat(outcome.event(RollEntryClosed.class).reason()).isEqualTo(RollExit.LEFT);
        assertThat(life.state(Membership.TYPE, MEMBERSHIP.raw()).live()).isFalse();
        assertThat(life.roll(CELL, RollKind.CELL).isSeated(MEMBER, DAY.plusDays(7)))
                .isFalse();
        decide(life, leaveDecision(4, true, null)).wroteNothing();
        decide(life, leaveDecision(5, true, null)).refusedBy("membership.matter-stage");
    }

    @Test
    void half_of_the_standing_committee_refuses_with_a_reason_and_the_member_stays() {
        Life life = leaveProposed(official());
        decide(life, leaveDecision(3, true, null)).refusedBy("membership.refusal-reasoned");
        decide(life, leaveDecision(3, false, "Cần tìm hiểu thêm")).wrote(RollFixed.class, LeaveRefused.class);
        assertThat(life.state(Membership.TYPE, MEMBERSHIP.raw()).live()).isTrue();
    }

    @Test
    void the_card_is_handed_in_unless_there_is_none() {
        decide(leaveProposed(official()), leaveDecision(4, false, null)).refusedBy("membership.leave-card-returned");
        decide(leaveProposed(EndingLife.member(Standing.PROBATIONARY)), leaveDecision(4, false, null))
                .isAccepted();
    }

    @Test
    void only_the_body_that_is_competent_to_admit_decides_and_only_without_open_violation() {
        DecideLeave wrong = new DecideLeave(
                EndingExample.LEAVING,
                Life.GRASSROOTS,
                DecidingOrgan.COMMITTEE,
                "12-QĐ/ĐU",
                15,
                15,
                0,
                0,
                false,
                true,
                Optional.empty());
        decide(leaveProposed(official()), wrong)
                .refusedBy("membership.competent-body", "membership.leave-no-open-violation");
    }

    @Test
    void without_a_vote_of_the_cell_nobody_decides_and_no_number_serves_twice() {
        decide(leaveRequested(official()), leaveDecision(4, true, null)).refusedBy("membership.matter-stage");
        decide(
                        leaveProposed(official())
                                .claimed(
                                        NumberUse.CLAIM,
                                        NumberUse.claimed(Life.GRASSROOTS, "12-QĐ/ĐU", 2026),
                                        "adm-other"),
                        leaveDecision(4, true, null))
                .refusedBy("membership.decision-number-free");
    }
}
