package socai.membership.write.removal.selfreview;

import java.util.List;
import socai.membership.events.RemovalEvent.SelfReviewReceived;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.ending.OwnMatter;
import socai.membership.write.removal.RemovalDecider;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.removal.RemovalStage;
import socai.membership.write.rules.OnePersonsData;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Records it once; what was said stays the person's own. */
public final class RecordSelfReviewDecider implements RemovalDecider<RecordSelfReview, Decider.NoFacts> {

    @Override
    public Class<RecordSelfReview> command() {
        return RecordSelfReview.class;
    }

    @Override
    public Class<Decider.NoFacts> factsType() {
        return Decider.NoFacts.class;
    }

    @Override
    public Decider.NoFacts gather(RecordSelfReview command, RemovalFile state, Act act, Reader reader) {
        return new Decider.NoFacts();
    }

    @Override
    public Decision decide(
            RemovalFile state, RecordSelfReview command, Decider.NoFacts facts, Circumstances circumstances) {
        List<Rule> own = OwnMatter.alone(circumstances.act(), state.subject());
        if (own.stream().allMatch(Rule::holds)
                && state.stage() == RemovalStage.PROPOSED
                && state.review().received()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .layer(Layer.STEP, () -> own)
                .step(new MatterStage(state.stage().label(), state.stage() == RemovalStage.PROPOSED))
                .layer(
                        Layer.STEP,
                        () -> List.of(new OnePersonsData(
                                state.subject().orElseThrow(),
                                command.remark().map(Personal::subject).stream().toList())))
                .accept(() -> List.of(new StreamEvent(
                        RemovalFile.TYPE,
                        command.removal().raw(),
                        new SelfReviewReceived(
                                command.removal(),
                                circumstances.date(),
                                state.subject().orElseThrow(),
                                state.matter().orElseThrow(),
                                command.remark()))));
    }
}
