package socai.store.personal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** The rows of {@code person_key}, on the connection of the surrounding transaction. */
final class PersonKeyTable {

    private static final String COLUMNS = "select subject, version, wrapped from person_key ";

    private final JdbcClient jdbc;
    private final MasterKey master;

    PersonKeyTable(DataSource dataSource, MasterKey master) {
        this.jdbc = JdbcClient.create(dataSource);
        this.master = master;
    }

    Optional<StoredKey> select(KeyId id) {
        return jdbc.sql(COLUMNS + "where subject = ? and version = ?")
                .param(id.subject())
                .param(id.version())
                .query((row, n) -> stored(row))
                .optional();
    }

    Map<KeyId, StoredKey> selectAll(Collection<String> subjects) {
        Map<KeyId, StoredKey> found = new HashMap<>();
        jdbc.sql(COLUMNS + "where subject = any (?)")
                .param(new SqlArrayValue("varchar", subjects.toArray()))
                .query(row -> {
                    found.put(id(row), stored(row));
                });
        return found;
    }

    /** One key that is not destroyed, if there is any: enough to tell whether the master key is the right one. */
    Optional<StoredKey> selectAny() {
        return jdbc.sql(COLUMNS + "where wrapped is not null limit 1")
                .query((row, n) -> stored(row))
                .optional();
    }

    /** Waits for a transaction that is inserting the same key; false when that one, or an earlier one, made it. */
    boolean insert(KeyId id, byte[] key) {
        return jdbc.sql("insert into person_key (subject, version, wrapped) values (?, ?, ?) on conflict do nothing")
                        .param(id.subject())
                        .param(id.version())
                        .param(master.wrap(id, key))
                        .update()
                == 1;
    }

    /**
     * One statement for many.
     *
     * @param keys sorted, so that two transactions with common subjects wait for each other and not in a circle
     * @return the subjects whose key was inserted; the others had one, or are erased
     */
    Set<String> insertAll(int version, SortedMap<String, byte[]> keys) {
        byte[][] wrapped = keys.entrySet().stream()
                .map(key -> master.wrap(new KeyId(key.getKey(), version), key.getValue()))
                .toArray(byte[][]::new);
        return jdbc.sql("insert into person_key (subject, version, wrapped)"
                        + " select subject, ?, wrapped from unnest(?, ?) as key (subject, wrapped)"
                        + " on conflict do nothing returning subject")
                .param(version)
                .param(new SqlArrayValue("varchar", keys.keySet().toArray()))
                .param(new SqlArrayValue("bytea", (Object[]) wrapped))
                .query(String.class)
                .set();
    }

    /**
     * Destroys every version. The tombstone comes first: it waits for a transaction that is making the key just now, so
     * that the update finds it, and it stands for somebody who had no key yet. A trigger tells the other nodes.
     */
    void destroy(KeyId newest) {
        jdbc.sql("insert into person_key (subject, version, erased_at) values (?, ?, now()) on conflict do nothing")
                .param(newest.subject())
                .param(newest.version())
                .update();
        jdbc.sql("update person_key set wrapped = null, erased_at = now() where subject = ? and erased_at is null")
                .param(newest.subject())
                .update();
    }

    private StoredKey stored(ResultSet row) throws SQLException {
        byte[] wrapped = row.getBytes("wrapped");
        return wrapped == null ? StoredKey.DESTROYED : StoredKey.of(master.unwrap(id(row), wrapped));
    }

    private static KeyId id(ResultSet row) throws SQLException {
        return new KeyId(row.getString("subject"), row.getInt("version"));
    }
}
