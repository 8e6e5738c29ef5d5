package socai.store.events;

import java.util.List;
import java.util.Optional;
import socai.spine.CommandId;
import socai.spine.Recorded;
import socai.spine.journal.JournalEvent;
import socai.spine.write.Journal;
import socai.spine.write.StreamTails;

/** A journal entry is event 0 of the stream that is called like its command. */
public final class JdbcJournal implements Journal {

    private final StreamTails tails;

    public JdbcJournal(StreamTails tails) {
        this.tails = tails;
    }

    @Override
    public Optional<JournalEvent> entry(CommandId command) {
        List<Recorded> events = tails.range(command.raw(), 0, 0);
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of((JournalEvent) events.getFirst().event());
    }
}
