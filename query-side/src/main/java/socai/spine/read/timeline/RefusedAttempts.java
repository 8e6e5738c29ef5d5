package socai.spine.read.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import socai.spine.CommandId;
import socai.spine.Recorded;
import socai.spine.journal.JournalEvent;
import socai.spine.read.Conditions;
import socai.spine.read.EventHistory;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;

/** The attempts on some streams that were refused, as their journal entries stand in the record. */
public final class RefusedAttempts {

    private final ReadStore store;
    private final EventHistory history;

    public RefusedAttempts(ReadStore store, EventHistory history) {
        this.store = store;
        this.history = history;
    }

    /** In the order of recording. */
    public List<Recorded> on(Collection<String> streams) {
        return before(streams, Long.MAX_VALUE);
    }

    /** Those recorded before a place in the record. */
    public List<Recorded> before(Collection<String> streams, long position) {
        Conditions asked = new Conditions()
                .and("not d.accepted")
                .and("d.position < ?", position)
                .in("s.stream", streams);
        return Row.of(store.ask(
                        "select distinct d.command, d.position from {Decision}.decision d"
                                + " join {Decision}.decision_stream s on s.command = d.command" + asked.where()
                                + " order by d.position",
                        asked.values()))
                .stream()
                .map(row -> history.journal(CommandId.of(row.text("command"))))
                .flatMap(Optional::stream)
                .filter(entry -> entry.event() instanceof JournalEvent.CommandRefused)
                .toList();
    }
}
