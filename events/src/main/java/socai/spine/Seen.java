package socai.spine;

/**
 * A value read from a stream, with the version it was read at: the provenance of a fact.
 *
 * @param version sequence number of the last event folded in; -1 when the stream does not exist
 */
public record Seen<T>(String stream, long version, T value) {

    public boolean exists() {
        return version >= 0;
    }

    /** The same provenance for something computed from the value. */
    public <R> Seen<R> map(java.util.function.Function<T, R> part) {
        return new Seen<>(stream, version, part.apply(value));
    }
}
