package socai.store.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import socai.store.events.StoreUnavailable;

/** Which tables answer for each read model. Kept in memory; read again after a switch and every second. */
final class ActiveSchemas {

    private static final Pattern NAME = Pattern.compile("\\{([A-Z][A-Za-z0-9]*)}");

    record Active(int version, String schema) {}

    private final DataSource source;
    private volatile Map<String, Active> active = Map.of();

    ActiveSchemas(DataSource source) {
        this.source = source;
    }

    /** Replaces each {@code {Name}} by the schema that is active for it. */
    String inText(String sql) {
        return NAME.matcher(sql).replaceAll(name -> {
            Active found = of(name.group(1));
            if (found == null) {
                throw new IllegalArgumentException("there is no read model " + name.group(1) + " yet");
            }
            return found.schema();
        });
    }

    @Nullable
    Active of(String name) {
        return active.get(name);
    }

    void refresh() {
        Connection connection = DataSourceUtils.getConnection(source);
        try (PreparedStatement query =
                        connection.prepareStatement("select name, active_version, schema from read_model");
                ResultSet row = query.executeQuery()) {
            Map<String, Active> found = new HashMap<>();
            while (row.next()) {
                found.put(row.getString(1), new Active(row.getInt(2), row.getString(3)));
            }
            active = Map.copyOf(found);
        } catch (SQLException e) {
            throw new StoreUnavailable("the list of read models could not be read", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    /** The one row that switches all queries. Takes effect here with {@link #refresh}. */
    void activate(Connection connection, Generation generation) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("""
                insert into read_model (name, active_version, schema, switched_at) values (?, ?, ?, now())
                on conflict (name) do update set active_version = excluded.active_version,
                    schema = excluded.schema, switched_at = excluded.switched_at""")) {
            row.setString(1, generation.projection().name());
            row.setInt(2, generation.projection().version());
            row.setString(3, generation.schema());
            row.executeUpdate();
        }
    }
}
