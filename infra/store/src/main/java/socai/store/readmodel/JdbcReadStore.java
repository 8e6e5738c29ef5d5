package socai.store.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import socai.spine.read.ReadStore;
import socai.store.events.StoreUnavailable;

/**
 * Queries on the active tables. Dates and times come as LocalDate and Instant; a collection is bound as an array, for
 * {@code = any(?)}.
 */
final class JdbcReadStore implements ReadStore {

    /** No such table, no such schema: the query met tables that a switch on another node has just removed. */
    private static final Set<String> GONE = Set.of("42P01", "3F000");

    private final DataSource source;
    private final ActiveSchemas active;

    JdbcReadStore(DataSource source, ActiveSchemas active) {
        this.source = source;
        this.active = active;
    }

    @Override
    public List<Map<String, @Nullable Object>> ask(String sql, Object... parameters) {
        try {
            return run(active.inText(sql), parameters);
        } catch (SQLException e) {
            if (!GONE.contains(String.valueOf(e.getSQLState()))
                    || TransactionSynchronizationManager.isActualTransactionActive()) {
                throw new StoreUnavailable("a read model could not be asked", e);
            }
        }
        active.refresh();
        try {
            return run(active.inText(sql), parameters);
        } catch (SQLException e) {
            throw new StoreUnavailable("a read model could not be asked", e);
        }
    }

    private List<Map<String, @Nullable Object>> run(String sql, Object[] parameters) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(source);
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                QueryValues.bind(connection, query, i + 1, parameters[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                List<Map<String, @Nullable Object>> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(QueryValues.row(rows));
                }
                return found;
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
