package socai.membership.write.joining.code;

import java.util.List;
import java.util.Optional;
import socai.membership.events.JoinCodeEvent.JoinCodeEnded;
import socai.membership.events.JoinCodeId;
import socai.membership.write.joining.JoinCode;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Decider.NoFacts;
import socai.spine.write.Reader;

/** From then on nobody asks by it, whatever time it had left. */
public final class EndJoinCodeDecider implements Decider<EndJoinCode, JoinCode, Decider.NoFacts> {

    @Override
    public Class<EndJoinCode> command() {
        return EndJoinCode.class;
    }

    @Override
    public StreamType<JoinCode, ?> type() {
        return JoinCode.TYPE;
    }

    @Override
    public String stream(EndJoinCode command, Act act) {
        return JoinCodeId.of(command.organisation()).raw();
    }

    @Override
    public Optional<OrganisationId> matter(EndJoinCode command, JoinCode state, Act act) {
        return Optional.of(command.organisation());
    }

    @Override
    public Class<NoFacts> factsType() {
        return NoFacts.class;
    }

    @Override
    public NoFacts gather(EndJoinCode command, JoinCode state, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(JoinCode state, EndJoinCode command, NoFacts facts, Circumstances circumstances) {
        JoinCodeId code = JoinCodeId.of(command.organisation());
        return Judgement.begin()
                .accept(() -> state.ended()
                        ? List.of()
                        : List.of(new StreamEvent(
                                JoinCode.TYPE,
                                code.raw(),
                                new JoinCodeEnded(
                                        code, circumstances.date(), command.organisation(), state.number()))));
    }
}
