package socai.spine.read;

import java.util.List;
import java.util.Optional;
import socai.spine.CommandId;
import socai.spine.Recorded;

/** Reads the record itself, for timelines, as-of views and replay: these never depend on a read model's state. */
public interface EventHistory {

    /** All events of a stream in its order. */
    List<Recorded> stream(String stream);

    /** The journal entry of a command, with its place in the record. */
    Optional<Recorded> journal(CommandId command);
}
