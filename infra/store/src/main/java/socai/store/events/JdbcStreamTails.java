package socai.store.events;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import socai.spine.Recorded;
import socai.spine.StreamRead;
import socai.spine.write.StreamTails;

/** Reads streams on the connection of the running unit of work. */
public final class JdbcStreamTails implements StreamTails {

    // LATERAL, not a plain join: the planner read the whole table for that one.
    private static final String NEWER = "select " + EventRows.COLUMNS + """
             from unnest(?::text[], ?::bigint[]) k(id, v)
             cross join lateral (
               select * from domain_event_entry x
               where x.aggregate_identifier = k.id and x.sequence_number > k.v
               order by x.sequence_number) e
            """;

    private static final String RANGE = "select " + EventRows.COLUMNS + """
             from domain_event_entry e
             where e.aggregate_identifier = ? and e.sequence_number between ? and ?
             order by e.sequence_number
            """;

    private final DataSource source;
    private final EventRows rows;

    public JdbcStreamTails(DataSource source, EventRows rows) {
        this.source = source;
        this.rows = rows;
    }

    @Override
    public List<Recorded> newer(List<StreamRead> known) {
        Connection connection = DataSourceUtils.getConnection(source);
        try (PreparedStatement query = connection.prepareStatement(NEWER)) {
            Array ids = connection.createArrayOf(
                    "text", known.stream().map(StreamRead::stream).toArray());
            Array versions = connection.createArrayOf(
                    "bigint", known.stream().map(StreamRead::version).toArray());
            query.setArray(1, ids);
            query.setArray(2, versions);
            return all(query);
        } catch (SQLException e) {
            throw new StoreUnavailable("streams could not be read", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    @Override
    public List<Recorded> range(String stream, long first, long last) {
        Connection connection = DataSourceUtils.getConnection(source);
        try (PreparedStatement query = connection.prepareStatement(RANGE)) {
            query.setString(1, stream);
            query.setLong(2, first);
            query.setLong(3, last);
            return all(query);
        } catch (SQLException e) {
            throw new StoreUnavailable("a stream could not be read", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private List<Recorded> all(PreparedStatement query) throws SQLException {
        List<EventRows.Raw> raw = new ArrayList<>();
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                raw.add(EventRows.raw(found));
            }
        }
        if (raw.size() > 1) {
            rows.foresee(raw);
        }
        return raw.stream().map(rows::read).toList();
    }
}
