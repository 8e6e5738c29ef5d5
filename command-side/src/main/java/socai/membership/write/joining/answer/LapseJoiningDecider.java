package socai.membership.write.joining.answer;

import java.util.List;
import socai.membership.events.JoiningEvent.JoiningLapsed;
import socai.membership.events.JoiningEvent.JoiningProposed;
import socai.membership.write.joining.Joining;
import socai.membership.write.joining.JoiningStage;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Nothing that strangers wrote about themselves is kept for ever because nobody looked at it. */
public final class LapseJoiningDecider implements AnsweringDecider<LapseJoining, Decider.NoFacts> {

    @Override
    public Class<LapseJoining> command() {
        return LapseJoining.class;
    }

    @Override
    public Class<Decider.NoFacts> factsType() {
        return Decider.NoFacts.class;
    }

    @Override
    public Decider.NoFacts gather(LapseJoining command, Joining state, Act act, Reader reader) {
        return new Decider.NoFacts();
    }

    @Override
    public Decision decide(Joining state, LapseJoining command, Decider.NoFacts facts, Circumstances circumstances) {
        if (state.stage() == JoiningStage.LAPSED) {
            return Judgement.begin().accept(List::of);
        }
        Judgement judged = Judgement.begin()
                .step(waiting(state))
                .layer(
                        Layer.STEP,
                        () -> List.of(new AnswerOverdue(
                                state.proposed().orElseThrow().answer(),
                                circumstances.date(),
                                circumstances.policies().calendar())));
        return judged.accept(
                () -> {
                    JoiningProposed asked = state.proposed().orElseThrow();
                    return List.of(new StreamEvent(
                            Joining.TYPE,
                            command.joining().raw(),
                            new JoiningLapsed(
                                    command.joining(), circumstances.date(), asked.applicant(), asked.organisation())));
                },
                judged.holds() ? state.closing(command.joining()) : List.of());
    }
}
