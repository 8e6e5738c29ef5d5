package socai.app.reorganising;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.spine.Recorded;
import socai.spine.Seen;
import socai.spine.StreamRead;
import socai.spine.StreamType;
import socai.spine.write.ClaimBook;
import socai.spine.write.Reader;
import socai.spine.write.StreamTails;

/** Reads streams as they are now, for a rehearsal: nothing is written by it. */
final class TailReader implements Reader {

    private final StreamTails tails;
    private final ClaimBook claims;
    private final Map<String, Seen<?>> known = new HashMap<>();

    TailReader(StreamTails tails, ClaimBook claims) {
        this.tails = tails;
        this.claims = claims;
    }

    @Override
    public void foresee(Map<String, StreamType<?, ?>> streams) {
        List<StreamRead> asked = streams.keySet().stream()
                .filter(stream -> !known.containsKey(stream))
                .map(stream -> new StreamRead(stream, -1))
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        Map<String, List<Recorded>> found = new HashMap<>();
        for (Recorded event : tails.newer(asked)) {
            found.computeIfAbsent(event.stream(), any -> new ArrayList<>()).add(event);
        }
        asked.forEach(read ->
                known.put(read.stream(), folded(streams.get(read.stream()), read.stream(), found.get(read.stream()))));
    }

    private static <S> Seen<S> folded(
            @org.jspecify.annotations.Nullable StreamType<S, ?> type,
            String stream,
            @org.jspecify.annotations.Nullable List<Recorded> events) {
        java.util.Objects.requireNonNull(type);
        S state = type.initial();
        long version = -1;
        for (Recorded event : events == null ? List.<Recorded>of() : events) {
            state = type.fold(state, event.event());
            version = event.sequence();
        }
        return new Seen<>(stream, version, state);
    }

    @SuppressWarnings("unchecked")
    @Override
    public <S> Seen<S> read(StreamType<S, ?> type, String stream) {
        if (!known.containsKey(stream)) {
            foresee(Map.of(stream, type));
        }
        return (Seen<S>) java.util.Objects.requireNonNull(known.get(stream));
    }

    @Override
    public List<Optional<String>> claimedBy(String kind, List<String> values) {
        return values.isEmpty() ? List.of() : claims.owners(kind, values);
    }
}
