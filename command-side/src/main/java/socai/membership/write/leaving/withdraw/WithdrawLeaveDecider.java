package socai.membership.write.leaving.withdraw;

import java.util.List;
import socai.membership.events.LeavingEvent.LeaveRequested;
import socai.membership.events.LeavingEvent.LeaveWithdrawn;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.ending.OwnMatter;
import socai.membership.write.leaving.LeavingDecider;
import socai.membership.write.leaving.LeavingFile;
import socai.membership.write.leaving.LeavingStage;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Ends the round without a decision. */
public final class WithdrawLeaveDecider implements LeavingDecider<WithdrawLeave, Decider.NoFacts> {

    @Override
    public Class<WithdrawLeave> command() {
        return WithdrawLeave.class;
    }

    @Override
    public Class<Decider.NoFacts> factsType() {
        return Decider.NoFacts.class;
    }

    @Override
    public Decider.NoFacts gather(WithdrawLeave command, LeavingFile state, Act act, Reader reader) {
        return new Decider.NoFacts();
    }

    @Override
    public Decision decide(
            LeavingFile state, WithdrawLeave command, Decider.NoFacts facts, Circumstances circumstances) {
        if (state.stage() == LeavingStage.WITHDRAWN) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(
                        new MatterStage(state.stage().label(), state.stage().open()),
                        OwnMatter.of(circumstances.act(), state.subject()))
                .accept(() -> {
                    LeaveRequested asked = state.requested().orElseThrow();
                    return List.of(new StreamEvent(
                            LeavingFile.TYPE,
                            command.leaving().raw(),
                            new LeaveWithdrawn(
                                    command.leaving(), circumstances.date(), asked.person(), asked.organisation())));
                });
    }
}
