package socai.spine.write;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.spine.Recorded;
import socai.spine.Seen;
import socai.spine.StreamType;
import socai.spine.journal.Attempt;

/** Reads streams as they stood when the decision was taken. */
final class HistoryReader implements Reader {

    private final StreamTails tails;
    private final Iterator<String> claims;
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, Folded<?>> folded = new HashMap<>();

    HistoryReader(StreamTails tails, Attempt attempt) {
        this.tails = tails;
        this.claims = attempt.claims().iterator();
        attempt.reads().forEach(read -> versions.put(read.stream(), read.version()));
    }

    @Override
    public <S> Seen<S> read(StreamType<S, ?> type, String stream) {
        Folded<S> then = folded(type, stream);
        return new Seen<>(stream, then.version(), then.state());
    }

    @Override
    public boolean mayAsk(String stream) {
        return versions.containsKey(stream);
    }

    @SuppressWarnings("unchecked")
    <S> Folded<S> folded(StreamType<S, ?> type, String stream) {
        return (Folded<S>) folded.computeIfAbsent(stream, id -> {
            Long version = versions.get(id);
            if (version == null) {
                throw new NeverRead(id);
            }
            List<Recorded> events = version < 0 ? List.of() : tails.range(id, 0, version);
            return CheckedReader.fold(type, Folded.nothing(type), events);
        });
    }

    /** Claims are a table of today, not a stream: what was taken then is answered by the journal, in its order. */
    @Override
    public List<Optional<String>> claimedBy(String kind, List<String> values) {
        return values.stream()
                .map(value -> Optional.of(claims.next()).filter(owner -> !owner.isEmpty()))
                .toList();
    }

    /** The code of today asks for a stream that the code of then did without. */
    static final class NeverRead extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NeverRead(String stream) {
            super("the decision never read " + stream);
        }
    }
}
