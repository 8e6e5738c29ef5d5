package socai.store.readmodel;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Fills a table that was made in the same transaction; its rows are frozen at once, as nobody saw it before. */
final class TableCopy {

    private TableCopy() {}

    static void fill(Connection connection, String table, Iterable<@Nullable Object[]> rows) throws SQLException {
        try (PGCopyOutputStream out = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class), "copy " + table + " from stdin with (freeze)", 1 << 16)) {
            CopyText text = new CopyText(out);
            for (@Nullable Object[] row : rows) {
                text.row(row);
            }
            text.flush();
        } catch (IOException e) {
            throw new SQLException("rows could not be copied", e);
        }
    }
}
