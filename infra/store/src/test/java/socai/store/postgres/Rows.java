package socai.store.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The few statements that these tests share. */
final class Rows {

    private Rows() {}

    static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection()) {
            execute(connection, sql);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** First column of the first row, as text. */
    static String one(DataSource source, String query) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return one(connection, query);
        }
    }

    static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Appends an event to a stream, as the event store does. */
    static void append(DataSource source, String event, String stream, long sequence) throws SQLException {
        execute(
                source,
                "insert into domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,"
                        + " timestamp, payload_type, payload_revision, payload, meta_data) values ('" + event + "', '"
                        + stream + "', " + sequence + ", 'test', '2026-01-02T03:04:05.006Z', 'test.Happened', '1',"
                        + " '{}', '{}')");
    }

    static String events(DataSource source) throws SQLException {
        return one(
                source,
                "select coalesce(string_agg(event_identifier, ',' order by global_index), '')"
                        + " from domain_event_entry");
    }
}
