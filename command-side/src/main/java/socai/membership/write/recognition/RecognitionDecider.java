package socai.membership.write.recognition;

import java.util.List;
import java.util.Optional;
import socai.spine.Act;
import socai.spine.OrganisationId;
import socai.spine.StreamType;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** What all commands about a recognition file have in common: its stream, and that the matter lies in its cell. */
public interface RecognitionDecider<C extends RecognitionCommand, F extends Record>
        extends Decider<C, RecognitionFile, F> {

    @Override
    default StreamType<RecognitionFile, ?> type() {
        return RecognitionFile.TYPE;
    }

    @Override
    default String stream(C command, Act act) {
        return command.recognition().raw();
    }

    /** The file itself, wherever the act counts: who decides on it stands above its cell. */
    @Override
    default List<Optional<OrganisationId>> touched(C command, RecognitionFile state, Act act, Reader reader) {
        return List.of(state.cell());
    }

    @Override
    default Optional<OrganisationId> matter(C command, RecognitionFile state, Act act) {
        return state.cell();
    }
}
