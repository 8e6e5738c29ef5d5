package socai.store.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Up to which event of each stream a schema has applied. Whatever is delivered twice is skipped by it, so that overlaps,
 * repeated deliveries and any size of batches change nothing.
 */
final class StreamPositions {

    static final String TABLE = "stream_position";

    private final String read;
    private final String write;

    StreamPositions(String schema) {
        String name = Layout.plain(schema) + "." + TABLE;
        this.read = "select p.stream, p.sequence from unnest(?::text[]) k(id) cross join lateral (select * from " + name
                + " x where x.stream = k.id limit 1) p";
        this.write = "insert into " + name + " (stream, sequence) select * from unnest(?::text[], ?::bigint[])"
                + " on conflict (stream) do update set sequence = excluded.sequence";
    }

    Map<String, Long> read(Connection connection, Collection<String> streams) throws SQLException {
        Map<String, Long> positions = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(read)) {
            query.setArray(1, connection.createArrayOf("text", streams.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    positions.put(row.getString(1), row.getLong(2));
                }
            }
        }
        return positions;
    }

    void write(Connection connection, Map<String, Long> changed) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(write)) {
            insert.setArray(1, connection.createArrayOf("text", changed.keySet().toArray()));
            insert.setArray(
                    2, connection.createArrayOf("bigint", changed.values().toArray()));
            insert.executeUpdate();
        }
    }
}
