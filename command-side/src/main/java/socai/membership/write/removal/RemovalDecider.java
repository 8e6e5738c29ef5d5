package socai.membership.write.removal;

import java.util.Optional;
import socai.spine.Act;
import socai.spine.OrganisationId;
import socai.spine.StreamType;
import socai.spine.write.Decider;

/** What all commands about a removal have in common: its stream, and that the matter lies in its cell. */
public interface RemovalDecider<C extends RemovalCommand, F extends Record> extends Decider<C, RemovalFile, F> {

    @Override
    default StreamType<RemovalFile, ?> type() {
        return RemovalFile.TYPE;
    }

    @Override
    default String stream(C command, Act act) {
        return command.removal().raw();
    }

    @Override
    default Optional<OrganisationId> matter(C command, RemovalFile state, Act act) {
        return state.matter();
    }
}
