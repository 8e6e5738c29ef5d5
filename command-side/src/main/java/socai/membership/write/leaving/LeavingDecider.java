package socai.membership.write.leaving;

import java.util.Optional;
import socai.spine.Act;
import socai.spine.OrganisationId;
import socai.spine.StreamType;
import socai.spine.write.Decider;

/** What all commands about a request to leave have in common: its stream, and that the matter lies in its cell. */
public interface LeavingDecider<C extends LeavingCommand, F extends Record> extends Decider<C, LeavingFile, F> {

    @Override
    default StreamType<LeavingFile, ?> type() {
        return LeavingFile.TYPE;
    }

    @Override
    default String stream(C command, Act act) {
        return command.leaving().raw();
    }

    @Override
    default Optional<OrganisationId> matter(C command, LeavingFile state, Act act) {
        return state.matter();
    }
}
