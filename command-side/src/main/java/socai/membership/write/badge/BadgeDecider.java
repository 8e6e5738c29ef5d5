package socai.membership.write.badge;

import java.util.Optional;
import socai.spine.Act;
import socai.spine.OrganisationId;
import socai.spine.StreamType;
import socai.spine.write.Decider;

/** What all commands about badges have in common: the stream, and that the matter lies in the member's cell. */
public interface BadgeDecider<C extends BadgeCommand, F extends Record> extends Decider<C, BadgeFile, F> {

    @Override
    default StreamType<BadgeFile, ?> type() {
        return BadgeFile.TYPE;
    }

    @Override
    default String stream(C command, Act act) {
        return command.badge().raw();
    }

    @Override
    default Optional<OrganisationId> matter(C command, BadgeFile state, Act act) {
        return state.matter();
    }
}
