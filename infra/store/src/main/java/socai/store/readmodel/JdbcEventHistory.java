package socai.store.readmodel;

import java.util.List;
import java.util.Optional;
import socai.spine.CommandId;
import socai.spine.Recorded;
import socai.spine.read.EventHistory;
import socai.spine.write.StreamTails;

/** Reads streams as they stand in the store. */
public final class JdbcEventHistory implements EventHistory {

    private final StreamTails tails;

    public JdbcEventHistory(StreamTails tails) {
        this.tails = tails;
    }

    @Override
    public List<Recorded> stream(String stream) {
        return tails.range(stream, 0, Long.MAX_VALUE);
    }

    @Override
    public Optional<Recorded> journal(CommandId command) {
        return tails.range(command.raw(), 0, 0).stream().findFirst();
    }
}
