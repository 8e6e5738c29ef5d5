package socai.store.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import socai.spine.read.Table;

/** Makes and removes the tables of a read model, as the application's role. */
final class Ddl {

    private Ddl() {}

    /** Everything at once, for tables that start empty. */
    static void create(Connection connection, String schema, Layouts layouts) throws SQLException {
        createSchema(connection, schema);
        for (Layout layout : layouts.all()) {
            createTable(connection, schema, layout);
            createIndexes(connection, schema, layout);
        }
        createPositions(connection, schema);
        createPositionsKey(connection, schema);
    }

    static void createSchema(Connection connection, String schema) throws SQLException {
        execute(connection, "create schema " + Layout.plain(schema));
    }

    /** The table without key and indexes, so that filling it is fast. */
    static void createTable(Connection connection, String schema, Layout layout) throws SQLException {
        String columns = layout.table().columns().stream()
                .map(column -> column.name() + " " + SqlValues.sqlType(column.type()))
                .collect(Collectors.joining(", "));
        execute(connection, "create table " + schema + "." + layout.table().name() + " (" + columns + ")");
    }

    static void createIndexes(Connection connection, String schema, Layout layout) throws SQLException {
        Table table = layout.table();
        String name = schema + "." + table.name();
        execute(connection, "alter table " + name + " add primary key (" + String.join(", ", table.key()) + ")");
        for (String column : table.indexes()) {
            if (!table.key().getFirst().equals(column)) {
                execute(connection, "create index on " + name + " (" + column + ")");
            }
        }
    }

    static void createPositions(Connection connection, String schema) throws SQLException {
        execute(
                connection,
                "create table " + schema + "." + StreamPositions.TABLE
                        + " (stream text not null, sequence bigint not null)");
    }

    static void createPositionsKey(Connection connection, String schema) throws SQLException {
        execute(connection, "alter table " + schema + "." + StreamPositions.TABLE + " add primary key (stream)");
    }

    static void drop(Connection connection, String schema) throws SQLException {
        execute(connection, "drop schema if exists " + Layout.plain(schema) + " cascade");
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
