package socai.store.readmodel;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import socai.spine.Recorded;

/** The last event of every stream that a rebuild has read. */
final class StreamEnds {

    private static final class End {
        final String type;
        long sequence;

        End(String type) {
            this.type = type;
        }
    }

    private final Map<String, End> ends = new HashMap<>();

    /** @throws IllegalStateException when the record has a hole, or the same event came twice */
    void advance(Recorded event) {
        End end = ends.get(event.stream());
        long next = end == null ? 0 : end.sequence + 1;
        if (event.sequence() != next) {
            throw new IllegalStateException(
                    "stream " + event.stream() + " has event " + event.sequence() + " where " + next + " should be");
        }
        if (end == null) {
            end = new End(event.type().intern());
            ends.put(event.stream(), end);
        }
        end.sequence = event.sequence();
    }

    int size() {
        return ends.size();
    }

    /** Stream and sequence, for streams of these types. */
    Iterable<@Nullable Object[]> rows(Set<String> types) {
        return () -> ends.entrySet().stream()
                .filter(each -> types.contains(each.getValue().type))
                .map(each -> new @Nullable Object[] {each.getKey(), each.getValue().sequence})
                .iterator();
    }
}
