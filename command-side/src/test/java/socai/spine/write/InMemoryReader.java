package socai.spine.write;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socai.spine.DomainEvent;
import socai.spine.Seen;
import socai.spine.StreamType;

/** Folds streams from lists in memory and remembers what was asked for. */
final class InMemoryReader implements Reader {

    private final Map<String, List<DomainEvent>> events;
    private final Map<String, String> claims;
    private final Set<String> streamsRead = new HashSet<>();
    private final Set<String> claimsAsked = new HashSet<>();

    InMemoryReader(Map<String, List<DomainEvent>> events, Map<String, String> claims) {
        this.events = events;
        this.claims = claims;
    }

    @Override
    public <S> Seen<S> read(StreamType<S, ?> type, String stream) {
        if (!stream.startsWith(type.prefix() + "-")) {
            throw new IllegalArgumentException(stream + " is no id of a stream of type " + type.name());
        }
        streamsRead.add(stream);
        S state = type.initial();
        List<DomainEvent> written = events.getOrDefault(stream, List.of());
        for (DomainEvent event : written) {
            state = type.fold(state, event);
        }
        return new Seen<>(stream, written.size() - 1L, state);
    }

    @Override
    public List<Optional<String>> claimedBy(String kind, List<String> values) {
        values.forEach(value -> claimsAsked.add(kind + "\u001f" + value));
        return values.stream()
                .map(value -> Optional.ofNullable(claims.get(kind + "\u001f" + value)))
                .toList();
    }

    Set<String> streamsRead() {
        return streamsRead;
    }

    Set<String> claimsAsked() {
        return claimsAsked;
    }
}
