package socai.spine.write;

import java.util.Optional;
import socai.spine.CommandId;
import socai.spine.journal.JournalEvent;

/** Reads the answer of a command that was already decided. */
public interface Journal {

    Optional<JournalEvent> entry(CommandId command);
}
