package socai.store.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import socai.spine.CommandId;
import socai.store.events.StoreUnavailable;

/** Positions in the record. */
final class Head {

    private final DataSource source;

    Head(DataSource source) {
        this.source = source;
    }

    /** The highest position there is; 0 in an empty record. */
    long position() {
        return ask("select coalesce(max(global_index), 0) from domain_event_entry", null)
                .orElse(0);
    }

    /** The position of a command's journal entry, which is written after all its events. */
    OptionalLong of(CommandId command) {
        return ask(
                "select global_index from domain_event_entry where aggregate_identifier = ? and sequence_number = 0",
                command.raw());
    }

    private OptionalLong ask(String sql, @org.jspecify.annotations.Nullable String parameter) {
        Connection connection = DataSourceUtils.getConnection(source);
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            if (parameter != null) {
                query.setString(1, parameter);
            }
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        } catch (SQLException e) {
            throw new StoreUnavailable("positions could not be read", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
