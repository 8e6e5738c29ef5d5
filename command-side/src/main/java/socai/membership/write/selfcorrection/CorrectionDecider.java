package socai.membership.write.selfcorrection;

import java.util.Optional;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.succession.Succession;
import socai.spine.Act;
import socai.spine.OrganisationId;
import socai.spine.StreamType;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** What the answers to a request have in common: its stream, and that it waits. */
public interface CorrectionDecider<C extends CorrectionCommand, F extends Record>
        extends Decider<C, CorrectionFile, F> {

    @Override
    default StreamType<CorrectionFile, ?> type() {
        return CorrectionFile.TYPE;
    }

    @Override
    default String stream(C command, Act act) {
        return command.correction().raw();
    }

    /** The organisation that keeps the file answers. */
    @Override
    default Optional<OrganisationId> matter(C command, CorrectionFile state, Act act) {
        return state.keeper();
    }

    /** What keeps the file on the day; its successor, or the level above, where the one that was asked has ended. */
    @Override
    default Optional<OrganisationId> matter(C command, CorrectionFile state, Act act, Reader reader) {
        return state.keeper().map(asked -> Succession.holder(asked, act.today(), reader));
    }

    default MatterStage waiting(CorrectionFile state) {
        return new MatterStage(state.stage().label(), state.stage() == CorrectionStage.REQUESTED);
    }
}
