package socai.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.axonframework.common.IdentifierFactory;
import socai.store.events.EventRows;

/**
 * What a command costs the database and nothing else: the same question about the same streams, the same two rows
 * with the same bytes, in one transaction on the same pool, through plain JDBC.
 */
final class RawArm {

    private static final String NEWER = "select " + EventRows.COLUMNS + """
             from unnest(?::text[], ?::bigint[]) k(id, v)
             cross join lateral (
               select * from domain_event_entry x
               where x.aggregate_identifier = k.id and x.sequence_number > k.v
               order by x.sequence_number) e
            """;
    private static final String INSERT = "insert into domain_event_entry (event_identifier, aggregate_identifier,"
            + " sequence_number, type, timestamp, payload_type, payload_revision, payload, meta_data)"
            + " values (?,?,?,?,?,?,?,?,?)";

    private record Row(String type, String payloadType, String revision, byte[] payload, byte[] metadata) {}

    private final DataSource source;
    private final List<String> facts;
    private final Map<String, Long> versions = new ConcurrentHashMap<>();
    private final Row event;
    private final Row entry;

    /**
     * @param facts   the streams that a command reads besides its own
     * @param command id of a command of the other arm, whose rows are copied
     */
    RawArm(DataSource source, List<String> facts, String command) throws SQLException {
        this.source = source;
        this.facts = List.copyOf(facts);
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(true);
            this.entry = row(connection, "aggregate_identifier = '" + command + "'");
            this.event = row(connection, "type = 'bench-file' order by global_index desc limit 1");
            for (String fact : facts) {
                versions.put(fact, version(connection, fact));
            }
        }
    }

    private static Row row(Connection connection, String where) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select * from domain_event_entry where " + where);
                ResultSet row = query.executeQuery()) {
            row.next();
            return new Row(
                    row.getString("type"),
                    row.getString("payload_type"),
                    row.getString("payload_revision"),
                    row.getBytes("payload"),
                    row.getBytes("meta_data"));
        }
    }

    private static long version(Connection connection, String stream) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select coalesce(max(sequence_number), -1) from domain_event_entry where aggregate_identifier = ?")) {
            query.setString(1, stream);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** One command's worth of work on a stream that only one thread uses. */
    void run(String file) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            long version = versions.computeIfAbsent(file, id -> known(connection, id));
            ask(connection, file, version);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                add(insert, file, version + 1, event);
                add(insert, UUID.randomUUID().toString(), 0, entry);
                insert.executeBatch();
            }
            connection.commit();
            versions.put(file, version + 1);
        }
    }

    private static long known(Connection connection, String stream) {
        try {
            return version(connection, stream);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void ask(Connection connection, String file, long version) throws SQLException {
        Object[] ids = new Object[facts.size() + 1];
        Object[] known = new Object[facts.size() + 1];
        ids[0] = file;
        known[0] = version;
        for (int i = 0; i < facts.size(); i++) {
            ids[i + 1] = facts.get(i);
            known[i + 1] = versions.getOrDefault(facts.get(i), -1L);
        }
        try (PreparedStatement query = connection.prepareStatement(NEWER)) {
            query.setArray(1, connection.createArrayOf("text", ids));
            query.setArray(2, connection.createArrayOf("bigint", known));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    rows.getBytes("payload");
                }
            }
        }
    }

    private static void add(PreparedStatement insert, String stream, long sequence, Row row) throws SQLException {
        insert.setString(1, IdentifierFactory.getInstance().generateIdentifier());
        insert.setString(2, stream);
        insert.setLong(3, sequence);
        insert.setString(4, row.type());
        insert.setString(5, Instant.now().toString());
        insert.setString(6, row.payloadType());
        insert.setString(7, row.revision());
        insert.setBytes(8, row.payload());
        insert.setBytes(9, row.metadata());
        insert.addBatch();
    }
}
