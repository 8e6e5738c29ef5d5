package socai.store.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import socai.spine.read.Table.Type;

/** The statements on one table of one schema; each takes any number of rows. */
final class TableSql {

    private final Layout layout;
    private final String name;
    private final String byKeys;
    private final String upsert;
    private final String delete;

    TableSql(String schema, Layout layout) {
        this.layout = layout;
        this.name = schema + "." + layout.table().name();
        // The limit keeps the planner from turning the look-ups into a scan of the whole table.
        this.byKeys = "select " + columns("t.") + " from unnest(" + arrays(layout.key()) + ") k(" + keyParts() + ")"
                + " cross join lateral (select * from " + name + " x where " + keyMatches("x") + " limit 1) t";
        this.upsert = "insert into " + name + " (" + columns("") + ") select * from unnest("
                + arrays(IntStream.range(0, layout.width()).toArray()) + ") on conflict ("
                + String.join(", ", layout.table().key()) + ") do " + update();
        this.delete = "delete from " + name + " t using unnest(" + arrays(layout.key()) + ") k(" + keyParts()
                + ") where " + keyMatches("t");
    }

    private String columns(String prefix) {
        return layout.names().stream().map(column -> prefix + column).collect(Collectors.joining(", "));
    }

    private String arrays(int[] places) {
        return IntStream.of(places)
                .mapToObj(place -> "?::" + SqlValues.sqlType(layout.type(place)) + "[]")
                .collect(Collectors.joining(", "));
    }

    private String keyParts() {
        return IntStream.range(0, layout.key().length).mapToObj(n -> "k" + n).collect(Collectors.joining(", "));
    }

    private String keyMatches(String alias) {
        return IntStream.range(0, layout.key().length)
                .mapToObj(n -> alias + "." + layout.table().key().get(n) + " = k.k" + n)
                .collect(Collectors.joining(" and "));
    }

    private String update() {
        String changes = layout.names().stream()
                .filter(column -> !layout.table().key().contains(column))
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        return changes.isEmpty() ? "nothing" : "update set " + changes;
    }

    void byKeys(Connection connection, Collection<Object> keys, Consumer<@Nullable Object[]> found)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(byKeys)) {
            bindKeys(connection, query, keys);
            read(query, found);
        }
    }

    void where(Connection connection, int place, Collection<Object> values, Consumer<@Nullable Object[]> found)
            throws SQLException {
        String sql = "select " + columns("") + " from " + name + " where "
                + layout.names().get(place) + " = any(" + arrays(new int[] {place}) + ")";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setArray(1, SqlValues.array(connection, layout.type(place), List.copyOf(values)));
            read(query, found);
        }
    }

    private void read(PreparedStatement query, Consumer<@Nullable Object[]> found) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                @Nullable Object[] row = new Object[layout.width()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = SqlValues.read(rows, i + 1, layout.type(i));
                }
                found.accept(row);
            }
        }
    }

    /** @param rows no key twice */
    void upsert(Connection connection, List<@Nullable Object[]> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(upsert)) {
            for (int i = 0; i < layout.width(); i++) {
                List<@Nullable Object> values = new ArrayList<>(rows.size());
                for (@Nullable Object[] row : rows) {
                    values.add(row[i]);
                }
                insert.setArray(i + 1, SqlValues.array(connection, layout.type(i), values));
            }
            insert.executeUpdate();
        }
    }

    void delete(Connection connection, Collection<Object> keys) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            bindKeys(connection, statement, keys);
            statement.executeUpdate();
        }
    }

    private void bindKeys(Connection connection, PreparedStatement statement, Collection<Object> keys)
            throws SQLException {
        for (int n = 0; n < layout.key().length; n++) {
            int part = n;
            Type type = layout.type(layout.key()[n]);
            statement.setArray(
                    n + 1,
                    SqlValues.array(
                            connection,
                            type,
                            keys.stream().map(key -> Layout.part(key, part)).toList()));
        }
    }
}
