package socai.spine.read;

import java.util.List;
import socai.spine.journal.JournalEvent;

/** Takes a recorded decision again. Speaks only types of the event language; the writing side implements it. */
public interface Reexecution {

    /** @param outcome {@code IDENTICAL}, {@code DIFFERENT}, {@code ERASED} or {@code WITHOUT_PAYLOAD} */
    record Result(String outcome, List<String> differences) {}

    /** @param rereadFacts false: facts from the journal entry; true: read again from their streams as they stood */
    Result again(JournalEvent entry, boolean rereadFacts);
}
