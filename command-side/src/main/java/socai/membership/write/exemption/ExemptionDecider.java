package socai.membership.write.exemption;

import java.util.Optional;
import socai.spine.Act;
import socai.spine.OrganisationId;
import socai.spine.StreamType;
import socai.spine.write.Decider;

/** What all commands about an exemption have in common: its stream, and that the matter lies in its cell. */
public interface ExemptionDecider<C extends ExemptionCommand, F extends Record> extends Decider<C, ExemptionFile, F> {

    @Override
    default StreamType<ExemptionFile, ?> type() {
        return ExemptionFile.TYPE;
    }

    @Override
    default String stream(C command, Act act) {
        return command.exemption().raw();
    }

    @Override
    default Optional<OrganisationId> matter(C command, ExemptionFile state, Act act) {
        return state.matter();
    }
}
