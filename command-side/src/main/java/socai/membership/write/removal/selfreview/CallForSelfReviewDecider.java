package socai.membership.write.removal.selfreview;

import java.util.List;
import java.util.Optional;
import socai.membership.events.RemovalEvent.SelfReviewCalled;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.removal.RemovalDecider;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.removal.RemovalStage;
import socai.membership.write.rules.NumberGiven;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Counts the calls; the same letter again changes nothing. */
public final class CallForSelfReviewDecider implements RemovalDecider<CallForSelfReview, Decider.NoFacts> {

    private static final Text LETTER = new Text("giấy mời kiểm điểm", "letter that calls");

    @Override
    public Class<CallForSelfReview> command() {
        return CallForSelfReview.class;
    }

    @Override
    public Class<Decider.NoFacts> factsType() {
        return Decider.NoFacts.class;
    }

    @Override
    public Decider.NoFacts gather(CallForSelfReview command, RemovalFile state, Act act, Reader reader) {
        return new Decider.NoFacts();
    }

    @Override
    public Decision decide(
            RemovalFile state, CallForSelfReview command, Decider.NoFacts facts, Circumstances circumstances) {
        if (state.stage() == RemovalStage.PROPOSED
                && state.review().lastLetter().equals(Optional.of(command.letterNumber()))) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new MatterStage(
                        state.stage().label(),
                        state.stage() == RemovalStage.PROPOSED
                                && !state.review().received()))
                .statute(() -> List.of(new NumberGiven(LETTER, command.letterNumber())))
                .accept(() -> List.of(new StreamEvent(
                        RemovalFile.TYPE,
                        command.removal().raw(),
                        new SelfReviewCalled(
                                command.removal(),
                                circumstances.date(),
                                state.subject().orElseThrow(),
                                state.matter().orElseThrow(),
                                state.review().calls() + 1,
                                command.letterNumber()))));
    }
}
