package socai.membership.write.reorganisation;

import java.util.Optional;
import socai.spine.Act;
import socai.spine.OrganisationId;
import socai.spine.StreamType;
import socai.spine.write.Decider;

/** What all commands that carry a decision out have in common: the file, and that the matter lies where it was decided. */
public interface ReorganisationDecider<C extends ReorganisationCommand, F extends Record>
        extends Decider<C, Reorganisation, F> {

    @Override
    default StreamType<Reorganisation, ?> type() {
        return Reorganisation.TYPE;
    }

    @Override
    default String stream(C command, Act act) {
        return command.reorganisation().raw();
    }

    @Override
    default Optional<OrganisationId> matter(C command, Reorganisation state, Act act) {
        return state.matter();
    }
}
