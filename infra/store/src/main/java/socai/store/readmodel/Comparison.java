package socai.store.readmodel;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import socai.spine.read.Projection;
import socai.store.postgres.Database;

/** Compares two schemas of one projection row by row. */
public final class Comparison {

    private static final int SHOWN = 20;

    private final Database database;

    public Comparison(Database database) {
        this.database = database;
    }

    /**
     * The rows that are in one only, both as of one instant; at most 20 of each table and side, then a count. Where the
     * two have not applied the same events, the streams are named first.
     *
     * @return empty when the two are equal
     */
    public List<String> differences(Projection projection, String schemaA, String schemaB) {
        Layout.plain(schemaA);
        Layout.plain(schemaB);
        List<String> tables = new ArrayList<>(List.of(StreamPositions.TABLE));
        Layouts.of(projection).all().forEach(layout -> tables.add(layout.table().name()));
        try (Connection connection = database.dedicatedConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            List<String> found = new ArrayList<>();
            for (String table : tables) {
                found.addAll(onlyInFirst(connection, schemaA, schemaB, table));
                found.addAll(onlyInFirst(connection, schemaB, schemaA, table));
            }
            connection.commit();
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(schemaA + " and " + schemaB + " could not be compared", e);
        }
    }

    /** Whether the two had applied the same events when {@link #differences} compared them. */
    static boolean sameEvents(List<String> differences) {
        return differences.stream().noneMatch(difference -> difference.startsWith(StreamPositions.TABLE + " "));
    }

    private static List<String> onlyInFirst(Connection connection, String first, String second, String table)
            throws SQLException {
        List<String> found = new ArrayList<>();
        int more = 0;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select row_to_json(d)::text from (select * from " + first + "."
                        + table + " except select * from " + second + "." + table + ") d order by 1")) {
            while (row.next()) {
                if (found.size() < SHOWN) {
                    found.add(table + " only in " + first + ": " + row.getString(1));
                } else {
                    more++;
                }
            }
        }
        if (more > 0) {
            found.add(table + " only in " + first + ": " + more + " rows more");
        }
        return found;
    }
}
