package socai.membership.write.removal.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.write.EndingLife.DAY;
import static socai.membership.write.EndingLife.official;
import static socai.membership.write.EndingLife.removalBacked;
import static socai.membership.write.EndingLife.removalDecision;
import static socai.membership.write.EndingLife.selfReviewed;

import org.junit.jupiter.api.Test;
import socai.membership.events.MembershipEnd;
import socai.membership.events.MembershipEvent.MembershipEnded;
import socai.membership.events.RemovalEvent.RemovalDecided;
import socai.membership.events.RemovalEvent.RemovalRejected;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollEvent.RollFixed;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class DecideRemovalTest {

    private static Outcome decide(Life life, DecideRemoval command) {
        return life.when(new DecideRemovalDecider(), command, Acts.on(DAY, command.organisation()));
    }

    @Test
    void file_membership_and_roll_change_together_and_the_vote_of_the_day_keeps_its_base() {
        Life life = removalBacked(official());
        Outcome outcome = decide(life, removalDecision(4, null))
                .wrote(RollFixed.class, RemovalDecided.class, MembershipEnded.class, RollEntryClosed.class);

        assertThat(outcome.event(MembershipEnded.class).kind()).isEqualTo(MembershipEnd.REMOVED);
        assertThat(outcome.event(MembershipEnded.class).from()).isEqualTo(DAY.plusDays(1));
        assertThat(outcome.event(RollEntryClosed.class).reason()).isEqualTo(RollExit.REMOVED);
        assertThat(life.roll(CELL, RollKind.CELL).isSeated(MEMBER, DAY)).isTrue();
        assertThat(life.roll(CELL, RollKind.CELL).isSeated(MEMBER, DAY.plusDays(1)))
                .isFalse();
        decide(life, removalDecision(4, null)).wroteNothing();
    }

    @Test
    void three_of_seven_reject_it_with_a_reason() {
        Life life = removalBacked(official());
        decide(life, removalDecision(3, null)).refusedBy("membership.refusal-reasoned");
        decide(life, removalDecision(3, "Chưa đủ căn cứ")).wrote(RollFixed.class, RemovalRejected.class);
        assertThat(life.state(Membership.TYPE, MEMBERSHIP.raw()).live()).isTrue();
    }

    @Test
    void nobody_is_removed_whom_the_cell_did_not_vote_on() {
        decide(selfReviewed(official()), removalDecision(4, null)).refusedBy("membership.matter-stage");
    }
}
