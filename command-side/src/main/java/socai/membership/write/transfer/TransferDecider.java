package socai.membership.write.transfer;

import java.util.List;
import java.util.Optional;
import socai.spine.Act;
import socai.spine.OrganisationId;
import socai.spine.StreamType;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** What all commands about a transfer have in common: its stream, and that the matter lies in the sending cell. */
public interface TransferDecider<C extends TransferCommand, F extends Record> extends Decider<C, TransferFile, F> {

    @Override
    default StreamType<TransferFile, ?> type() {
        return TransferFile.TYPE;
    }

    @Override
    default String stream(C command, Act act) {
        return command.transfer().raw();
    }

    /** The file itself, wherever the act counts. */
    @Override
    default List<Optional<OrganisationId>> touched(C command, TransferFile state, Act act, Reader reader) {
        return List.of(state.from());
    }

    @Override
    default Optional<OrganisationId> matter(C command, TransferFile state, Act act) {
        return state.from();
    }
}
