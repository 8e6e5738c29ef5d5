package socai.membership.write.removal.conclude;

import java.util.List;
import socai.membership.events.RemovalEvent.RemovalConcluded;
import socai.membership.events.RemovalEvent.RemovalReceiptRecorded;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.removal.RemovalDecider;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.removal.RemovalStage;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.time.Deadline;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Closes the file once the time for a complaint has passed. */
public final class ConcludeRemovalDecider implements RemovalDecider<ConcludeRemoval, Decider.NoFacts> {

    @Override
    public Class<ConcludeRemoval> command() {
        return ConcludeRemoval.class;
    }

    @Override
    public Class<Decider.NoFacts> factsType() {
        return Decider.NoFacts.class;
    }

    @Override
    public Decider.NoFacts gather(ConcludeRemoval command, RemovalFile state, Act act, Reader reader) {
        return new Decider.NoFacts();
    }

    @Override
    public Decision decide(
            RemovalFile state, ConcludeRemoval command, Decider.NoFacts facts, Circumstances circumstances) {
        if (state.stage() == RemovalStage.FINAL) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new MatterStage(state.stage().label(), state.stage() == RemovalStage.RECEIVED))
                .statute(() -> List.of(new WindowPassed(
                        window(state).lastDay(circumstances.policies().calendar()), circumstances.date())))
                .accept(() -> List.of(new StreamEvent(
                        RemovalFile.TYPE,
                        command.removal().raw(),
                        new RemovalConcluded(
                                command.removal(),
                                circumstances.date(),
                                state.subject().orElseThrow(),
                                state.matter().orElseThrow(),
                                state.receipt().map(RemovalReceiptRecorded::window)))));
    }

    private static Deadline window(RemovalFile state) {
        return state.receipt().map(RemovalReceiptRecorded::window).orElseThrow();
    }
}
