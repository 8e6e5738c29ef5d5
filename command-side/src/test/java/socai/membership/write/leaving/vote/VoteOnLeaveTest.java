package socai.membership.write.leaving.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.write.EndingLife.DAY;
import static socai.membership.write.EndingLife.leaveRequested;
import static socai.membership.write.EndingLife.leaveVote;
import static socai.membership.write.EndingLife.official;

import org.junit.jupiter.api.Test;
import socai.membership.events.EndingExample;
import socai.membership.events.LeavingEvent.LeaveProposed;
import socai.membership.events.LeavingEvent.LeaveRequested;
import socai.membership.events.LeavingEvent.LeaveVoteFailed;
import socai.membership.write.Life;
import socai.membership.write.leaving.LeavingFile;
import socai.membership.write.leaving.LeavingStage;
import socai.membership.write.leaving.request.RequestLeave;
import socai.membership.write.leaving.request.RequestLeaveDecider;
import socai.organisation.events.RollEvent.RollFixed;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class VoteOnLeaveTest {

    private static Outcome vote(Life life, VoteOnLeave command) {
        return life.when(new VoteOnLeaveDecider(), command, Acts.on(DAY, CELL));
    }

    @Test
    void two_thirds_of_the_base_propose_it() {
        Life life = leaveRequested(official());
        assertThat(vote(life, leaveVote(14, true))
                        .wrote(RollFixed.class, LeaveProposed.class)
                        .event(LeaveProposed.class)
                        .vote()
                        .needed())
                .isEqualTo(14);
        vote(life, leaveVote(14, true)).wroteNothing();
    }

    @Test
    void thirteen_of_twenty_is_recorded_as_falling_short_and_the_member_may_ask_again() {
        Life life = leaveRequested(official());
        vote(life, leaveVote(13, true)).wrote(RollFixed.class, LeaveVoteFailed.class);
        vote(life, leaveVote(13, true)).wroteNothing();
        assertThat(life.state(LeavingFile.TYPE, EndingExample.LEAVING.raw()).stage())
                .isEqualTo(LeavingStage.NOT_PROPOSED);
        assertThat(life.when(
                                new RequestLeaveDecider(),
                                new RequestLeave(EndingExample.LEAVING.membership(), DAY, java.util.Optional.empty()),
                                Acts.on(DAY.plusDays(1), CELL))
                        .event(LeaveRequested.class)
                        .round())
                .isEqualTo(2);
    }

    @Test
    void nobody_leaves_to_escape_discipline() {
        vote(leaveRequested(official()), leaveVote(14, false)).refusedBy("membership.leave-no-open-violation");
    }

    @Test
    void nobody_votes_on_what_nobody_asked_for() {
        vote(official(), leaveVote(14, true)).refusedBy("membership.matter-stage");
    }
}
