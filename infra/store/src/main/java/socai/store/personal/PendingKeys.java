package socai.store.personal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction knows about keys beyond what is committed. Nobody else sees it before the commit; after a
 * rollback it is as if it had never been. Bound to the transaction under the {@link KeyCache} it belongs to.
 */
final class PendingKeys implements TransactionSynchronization {

    private final KeyCache cache;
    private final long seen;
    private final Map<KeyId, StoredKey> keys = new HashMap<>();
    private final Set<String> erased = new HashSet<>();

    private PendingKeys(KeyCache cache) {
        this.cache = cache;
        this.seen = cache.seen();
    }

    /** That of the current transaction, if it has any. */
    static @Nullable PendingKeys current(KeyCache cache) {
        return (PendingKeys) TransactionSynchronizationManager.getResource(cache);
    }

    /** That of the current transaction, bound now where there is none; null outside transactions. */
    static @Nullable PendingKeys bound(KeyCache cache) {
        PendingKeys pending = current(cache);
        if (pending == null && TransactionSynchronizationManager.isSynchronizationActive()) {
            pending = new PendingKeys(cache);
            TransactionSynchronizationManager.registerSynchronization(pending);
            pending.resume();
        }
        return pending;
    }

    @Nullable
    StoredKey get(KeyId id) {
        return erased.contains(id.subject()) ? StoredKey.DESTROYED : keys.get(id);
    }

    void add(Map<KeyId, StoredKey> uncommitted) {
        keys.putAll(uncommitted);
    }

    void erase(String subject) {
        erased.add(subject);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(cache, this);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(cache);
    }

    /** Which keys were added since the savepoint is not known, so all are read again when they are needed. */
    @Override
    public void savepointRollback(Object savepoint) {
        keys.clear();
        erased.forEach(cache::forget);
        erased.clear();
    }

    @Override
    public void afterCompletion(int status) {
        suspend();
        erased.forEach(cache::forget);
        if (status == STATUS_COMMITTED) {
            keys.keySet().removeIf(id -> erased.contains(id.subject()));
            cache.add(keys, seen);
        }
    }
}
