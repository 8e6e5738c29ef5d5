package socai.spine.write;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/**
 * Folded states of recently used streams. Never trusted: each command asks the store for what is newer and uses
 * nothing whose version it did not check.
 */
public final class StateCache {

    private final Cache<String, Folded<?>> states;

    public StateCache(long maximumStreams) {
        this.states = Caffeine.newBuilder().maximumSize(maximumStreams).build();
    }

    @Nullable
    Folded<?> get(String stream) {
        return states.getIfPresent(stream);
    }

    /** Keeps the newer of the two, as two commands may finish in either order. */
    void put(String stream, Folded<?> folded) {
        states.asMap().merge(stream, folded, (old, now) -> now.version() >= old.version() ? now : old);
    }

    /** States hold decrypted values: after an erasure nothing of them may stay in memory. */
    public void clear() {
        states.invalidateAll();
    }
}
