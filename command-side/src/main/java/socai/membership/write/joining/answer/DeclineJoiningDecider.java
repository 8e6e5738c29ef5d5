package socai.membership.write.joining.answer;

import java.util.List;
import socai.membership.events.JoiningEvent.JoiningDeclined;
import socai.membership.events.JoiningEvent.JoiningProposed;
import socai.membership.write.joining.Joining;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** What was written is destroyed with the answer; the same person may ask again. */
public final class DeclineJoiningDecider implements AnsweringDecider<DeclineJoining, Decider.NoFacts> {

    @Override
    public Class<DeclineJoining> command() {
        return DeclineJoining.class;
    }

    @Override
    public Class<Decider.NoFacts> factsType() {
        return Decider.NoFacts.class;
    }

    @Override
    public Decider.NoFacts gather(DeclineJoining command, Joining state, Act act, Reader reader) {
        return new Decider.NoFacts();
    }

    @Override
    public Decision decide(Joining state, DeclineJoining command, Decider.NoFacts facts, Circumstances circumstances) {
        if (state.ending()
                .filter(end -> end instanceof JoiningDeclined declined && declined.reason() == command.reason())
                .isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        Judgement judged = Judgement.begin().step(waiting(state));
        return judged.accept(
                () -> {
                    JoiningProposed asked = state.proposed().orElseThrow();
                    return List.of(new StreamEvent(
                            Joining.TYPE,
                            command.joining().raw(),
                            new JoiningDeclined(
                                    command.joining(),
                                    circumstances.date(),
                                    asked.applicant(),
                                    asked.organisation(),
                                    command.reason())));
                },
                judged.holds() ? state.closing(command.joining()) : List.of());
    }
}
