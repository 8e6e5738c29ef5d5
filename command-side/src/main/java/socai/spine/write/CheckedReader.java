package socai.spine.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import socai.spine.DomainEvent;
import socai.spine.Recorded;
import socai.spine.Seen;
import socai.spine.StreamRead;
import socai.spine.StreamType;

/**
 * Lets a decider gather its facts over cached states and then checks all their versions with one query. If a stream
 * turned out to be newer, the facts are gathered again over what is now known; nothing unchecked reaches a decision.
 */
final class CheckedReader implements Reader {

    private final StateCache cache;
    private final StreamTails tails;
    private final ClaimBook claims;
    private final Map<String, Folded<?>> checked = new HashMap<>();
    private final Map<String, Folded<?>> assumed = new HashMap<>();
    private final Map<String, StreamType<?, ?>> used = new LinkedHashMap<>();
    private final List<String> claimAnswers = new ArrayList<>();

    CheckedReader(StateCache cache, StreamTails tails, ClaimBook claims) {
        this.cache = cache;
        this.tails = tails;
        this.claims = claims;
    }

    /** Forgets which streams were used, before facts are gathered (again). */
    void begin() {
        used.clear();
        claimAnswers.clear();
    }

    @Override
    public <S> Seen<S> read(StreamType<S, ?> type, String stream) {
        Folded<S> folded = folded(type, stream);
        return new Seen<>(stream, folded.version(), folded.state());
    }

    @SuppressWarnings("unchecked")
    <S> Folded<S> folded(StreamType<S, ?> type, String stream) {
        used.put(stream, type);
        if (known(stream) == null) {
            foresee(Map.of(stream, type));
        }
        return (Folded<S>) Objects.requireNonNull(known(stream));
    }

    private @Nullable Folded<?> known(String stream) {
        Folded<?> folded = checked.get(stream);
        return folded == null ? assumed.get(stream) : folded;
    }

    /** Takes from the cache what it holds, to be checked later, and asks the store once for all the rest. */
    @Override
    public void foresee(Map<String, StreamType<?, ?>> streams) {
        List<StreamRead> unknown = new ArrayList<>();
        streams.forEach((stream, type) -> {
            if (!stream.startsWith(type.prefix() + "-")) {
                throw new IllegalArgumentException("not the id of a " + type.name() + " stream: " + stream);
            }
            if (known(stream) == null) {
                Folded<?> cached = cache.get(stream);
                if (cached == null) {
                    unknown.add(new StreamRead(stream, -1));
                } else {
                    assumed.put(stream, cached);
                }
            }
        });
        if (unknown.isEmpty()) {
            return;
        }
        Map<String, List<Recorded>> found = newer(unknown);
        for (StreamRead read : unknown) {
            StreamType<?, ?> type = Objects.requireNonNull(streams.get(read.stream()));
            Folded<?> folded = foldUnchecked(type, Folded.nothing(type), found.getOrDefault(read.stream(), List.of()));
            checked.put(read.stream(), folded);
            remember(read.stream(), folded);
        }
    }

    private Map<String, List<Recorded>> newer(List<StreamRead> than) {
        Map<String, List<Recorded>> newer = new HashMap<>();
        for (Recorded event : tails.newer(than)) {
            newer.computeIfAbsent(event.stream(), id -> new ArrayList<>()).add(event);
        }
        return newer;
    }

    /** True when everything read since {@link #begin} was as current as the store; else gather again. */
    boolean check() {
        List<StreamRead> asked = new ArrayList<>();
        for (String stream : used.keySet()) {
            Folded<?> folded = assumed.get(stream);
            if (folded != null) {
                asked.add(new StreamRead(stream, folded.version()));
            }
        }
        if (asked.isEmpty()) {
            return true;
        }
        Map<String, List<Recorded>> newer = newer(asked);
        for (StreamRead read : asked) {
            Folded<?> folded = Objects.requireNonNull(assumed.remove(read.stream()));
            List<Recorded> events = newer.get(read.stream());
            if (events != null) {
                folded = foldUnchecked(typeOf(read.stream()), folded, events);
                remember(read.stream(), folded);
            }
            checked.put(read.stream(), folded);
        }
        return newer.isEmpty();
    }

    /** Streams and versions that the facts were read from, in a fixed order. */
    List<StreamRead> reads() {
        return used.keySet().stream()
                .sorted()
                .map(stream -> new StreamRead(stream, version(stream)))
                .toList();
    }

    boolean wasRead(String stream) {
        return checked.containsKey(stream) && used.containsKey(stream);
    }

    long version(String stream) {
        Folded<?> folded = checked.get(stream);
        if (folded == null) {
            throw new IllegalStateException("stream " + stream + " was not read and checked by this command");
        }
        return folded.version();
    }

    @Override
    public List<Optional<String>> claimedBy(String kind, List<String> values) {
        List<Optional<String>> owners = values.isEmpty() ? List.of() : claims.owners(kind, values);
        owners.forEach(owner -> claimAnswers.add(owner.orElse("")));
        return owners;
    }

    /** The answers about claims in the order in which they were asked: what a replay answers again. */
    List<String> claimAnswers() {
        return List.copyOf(claimAnswers);
    }

    /** Called after the commit: puts the states with the events that this command wrote into the cache. */
    void remember(List<DomainEventMessage<?>> written) {
        Set<String> changed = new HashSet<>();
        for (DomainEventMessage<?> message : written) {
            String stream = message.getAggregateIdentifier();
            Folded<?> folded = checked.get(stream);
            if (folded != null && message.getPayload() instanceof DomainEvent event) {
                Recorded recorded = new Recorded(
                        0,
                        message.getIdentifier(),
                        message.getType(),
                        stream,
                        message.getSequenceNumber(),
                        message.getTimestamp(),
                        strings(message.getMetaData()),
                        event);
                checked.put(stream, foldUnchecked(typeOf(stream), folded, List.of(recorded)));
                changed.add(stream);
            }
        }
        // What was only read stands there already; writing it again would make all commands queue for the policy book.
        changed.forEach(stream -> remember(stream, Objects.requireNonNull(checked.get(stream))));
    }

    private StreamType<?, ?> typeOf(String stream) {
        return Objects.requireNonNull(used.get(stream), stream);
    }

    /** The handler writes strings only; a copy for every event would be thrown away at once. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> strings(Map<String, ?> metadata) {
        return (Map<String, String>) metadata;
    }

    private void remember(String stream, Folded<?> folded) {
        // A stream that does not exist yet is not worth a place; it would also be the most common entry of an import.
        if (folded.version() >= 0) {
            cache.put(stream, folded);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Folded<?> foldUnchecked(StreamType type, Folded<?> from, List<Recorded> events) {
        return fold((StreamType<Object, ?>) type, (Folded<Object>) from, events);
    }

    static <S> Folded<S> fold(StreamType<S, ?> type, Folded<S> from, List<Recorded> events) {
        Folded<S> folded = from;
        for (Recorded event : events) {
            folded = folded.and(type, event);
        }
        return folded;
    }
}
