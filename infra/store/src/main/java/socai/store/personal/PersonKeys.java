package socai.store.personal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import socai.spine.PersonId;

/**
 * Each person's own key (AES-256-GCM), wrapped by the {@link MasterKey} and kept in the table {@code person_key}.
 * Everything happens in the surrounding Spring transaction, if there is one: a key made in a transaction that rolls back
 * never existed. Safe for use by many threads.
 *
 * <p>A node may use an erased key until it hears of the erasure (see {@link ErasureListener}), some milliseconds; what
 * it writes meanwhile reads as erased like everything else under that key.
 */
public final class PersonKeys {

    /** Under which new values are written. */
    public static final int VERSION = 1;

    private static final int KEY_BYTES = 32;
    private static final int CACHED = 100_000;

    private final SecureRandom random = new SecureRandom();
    private final KeyCache cache = new KeyCache(CACHED);
    private final PersonKeyTable table;

    private PersonKeys(PersonKeyTable table) {
        this.table = table;
    }

    /** @throws IllegalStateException when the keys in this database were wrapped by another master key */
    public static PersonKeys open(DataSource dataSource, MasterKey master) {
        PersonKeyTable table = new PersonKeyTable(dataSource, master);
        // Noticed later, the wrong master key would already have wrapped new keys beside the old ones.
        table.selectAny();
        return new PersonKeys(table);
    }

    /**
     * The key for new values, made now where the person has none.
     *
     * @throws PersonErased when the person's data is erased
     */
    public Aead keyForWriting(PersonId subject) {
        KeyId id = new KeyId(subject.raw(), VERSION);
        StoredKey key = find(id);
        if (key == null) {
            key = make(id);
        }
        return key.aead().orElseThrow(() -> new PersonErased(subject));
    }

    /** The key under which a value was written; empty when it was destroyed or never was here. */
    public Optional<Aead> keyForReading(PersonId subject, int version) {
        StoredKey key = find(new KeyId(subject.raw(), version));
        return key == null ? Optional.empty() : key.aead();
    }

    /** Makes the keys of all who have none yet in one statement, and reads those of the others in another. */
    public void prepare(Collection<PersonId> subjects) {
        SortedMap<String, byte[]> fresh = new TreeMap<>();
        for (String subject : unknown(subjects)) {
            fresh.put(subject, randomKey());
        }
        if (fresh.isEmpty()) {
            return;
        }
        long seen = cache.seen();
        Set<String> others = new HashSet<>(fresh.keySet());
        fresh.keySet().retainAll(table.insertAll(VERSION, fresh));
        others.removeAll(fresh.keySet());
        Map<KeyId, StoredKey> made = new HashMap<>(others.isEmpty() ? Map.of() : table.selectAll(others));
        fresh.forEach((subject, key) -> made.put(new KeyId(subject, VERSION), usable(key)));
        keep(made, PendingKeys.bound(cache), seen);
    }

    /** Reads the keys of all these in one statement, for a batch that is about to need them. */
    public void prefetch(Collection<PersonId> subjects) {
        Set<String> unknown = unknown(subjects);
        if (!unknown.isEmpty()) {
            long seen = cache.seen();
            keep(table.selectAll(unknown), PendingKeys.current(cache), seen);
        }
    }

    /** Destroys the person's keys for ever, with the commit of the surrounding transaction. */
    public void erase(PersonId subject) {
        PendingKeys pending = PendingKeys.bound(cache);
        table.destroy(new KeyId(subject.raw(), VERSION));
        if (pending == null) {
            cache.forget(subject.raw());
        } else {
            pending.erase(subject.raw());
        }
    }

    KeyCache cache() {
        return cache;
    }

    private @Nullable StoredKey known(KeyId id) {
        PendingKeys pending = PendingKeys.current(cache);
        StoredKey key = pending == null ? null : pending.get(id);
        return key == null ? cache.get(id) : key;
    }

    private @Nullable StoredKey find(KeyId id) {
        StoredKey known = known(id);
        return known == null ? read(id) : known;
    }

    private @Nullable StoredKey read(KeyId id) {
        long seen = cache.seen();
        StoredKey key = table.select(id).orElse(null);
        if (key != null) {
            // A transaction that made keys may be reading its own, so it shares nothing before its commit.
            keep(Map.of(id, key), PendingKeys.current(cache), seen);
        }
        return key;
    }

    private StoredKey make(KeyId id) {
        long seen = cache.seen();
        byte[] fresh = randomKey();
        if (table.insert(id, fresh)) {
            StoredKey made = usable(fresh);
            keep(Map.of(id, made), PendingKeys.bound(cache), seen);
            return made;
        }
        // Somebody else made it since we looked; a new statement sees what they committed.
        StoredKey theirs = read(id);
        if (theirs == null) {
            throw new IllegalStateException("the key of " + id.subject()
                    + " was made by a transaction that this one cannot see; it needs the isolation READ COMMITTED");
        }
        return theirs;
    }

    private void keep(Map<KeyId, StoredKey> keys, @Nullable PendingKeys pending, long seen) {
        if (pending == null) {
            cache.add(keys, seen);
        } else {
            pending.add(keys);
        }
    }

    private Set<String> unknown(Collection<PersonId> subjects) {
        return subjects.stream()
                .map(PersonId::raw)
                .filter(subject -> known(new KeyId(subject, VERSION)) == null)
                .collect(Collectors.toSet());
    }

    private byte[] randomKey() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return key;
    }

    private static StoredKey usable(byte[] key) {
        try {
            return StoredKey.of(new AesGcmJce(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }
}
