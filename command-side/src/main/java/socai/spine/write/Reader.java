package socai.spine.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.spine.Seen;
import socai.spine.StreamType;

/** Reads facts from their own streams, never from a read model or a replica. */
public interface Reader {

    /** The folded state; version -1 and the initial state when the stream does not exist. */
    <S> Seen<S> read(StreamType<S, ?> type, String stream);

    /**
     * Whether a stream may be asked for that deciders of earlier versions did without. Always, but when a decision of
     * then is read again: then only what it had read, so that its facts come out as they were.
     */
    default boolean mayAsk(String stream) {
        return true;
    }

    /**
     * The same for a stream that decisions of before did without, so that they can be gathered again: one that never
     * read it finds nothing here, and what is told by it is left out of its facts.
     */
    default <S> Optional<Seen<S>> further(StreamType<S, ?> type, String stream) {
        return mayAsk(stream) ? Optional.of(read(type, stream)) : Optional.empty();
    }

    /**
     * Tells which streams are about to be read, so that they can be fetched with one question instead of one for each.
     * No answer changes by it, and a stream that was only foreseen was not read.
     */
    default void foresee(Map<String, StreamType<?, ?>> streams) {}

    /** Who holds a unique value. A decider that takes a claim must have asked first. */
    default Optional<String> claimedBy(String kind, String value) {
        return claimedBy(kind, List.of(value)).getFirst();
    }

    /** The same for many values with one question to the store; answers in the order of the values. */
    List<Optional<String>> claimedBy(String kind, List<String> values);
}
