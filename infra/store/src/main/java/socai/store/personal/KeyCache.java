package socai.store.personal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keys that every transaction of this node may use: only committed ones. It must never keep a key that was destroyed
 * while it was being read, which is why an addition says what it had {@link #seen()} before it read.
 */
final class KeyCache {

    /** Bounds what remains if an erasure was told while a long transaction still saw the old row. */
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Cache<KeyId, StoredKey> keys;
    private long forgettings;
    private boolean suspended;

    KeyCache(int maximum) {
        this.keys = Caffeine.newBuilder()
                .maximumSize(maximum)
                .expireAfterWrite(LIFE)
                .build();
    }

    @Nullable
    StoredKey get(KeyId id) {
        return keys.getIfPresent(id);
    }

    /** How often something was forgotten so far. */
    synchronized long seen() {
        return forgettings;
    }

    /** Adds keys read after {@code seen}, unless something was forgotten since: then the next use reads them again. */
    synchronized void add(Map<KeyId, StoredKey> committed, long seen) {
        if (!suspended && seen == forgettings) {
            keys.putAll(committed);
        }
    }

    synchronized void forget(String subject) {
        forgettings++;
        keys.asMap().keySet().removeIf(id -> id.subject().equals(subject));
    }

    /** Forgets everything and keeps nothing until it is resumed: erasures elsewhere could not be noticed. */
    synchronized void suspend() {
        suspended = true;
        forgettings++;
        keys.invalidateAll();
    }

    synchronized void resume() {
        suspended = false;
    }
}
