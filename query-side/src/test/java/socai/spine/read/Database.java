package socai.spine.read;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Read models as real tables in PostgreSQL, in schemas of their own; questions run on them as they do live. */
public final class Database implements ReadStore {

    private static final Pattern MODEL = Pattern.compile("\\{([A-Za-z]+)}");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Map<String, String> schemas = new LinkedHashMap<>();

    /** One server for all tests of the module. */
    private static final class Server {
        static final Connection CONNECTION = start();

        private static Connection start() {
            try {
                Path folder = Files.createDirectories(Path.of("target", "test-postgres"));
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(folder.toFile())
                        .setServerConfig("fsync", "off")
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .start();
                Connection connection = server.getPostgresDatabase().getConnection();
                try (Statement statement = connection.createStatement()) {
                    statement.execute(
                            "create table public.read_record (id bigint generated always as identity,"
                                    + " at timestamptz not null, account varchar(64), person varchar(64), office varchar(64),"
                                    + " organisation varchar(64), kind varchar(64) not null, subject varchar(128), detail jsonb)");
                }
                return connection;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Folds the record by every projection and writes what comes of it into tables. */
    public static Database of(Ledger ledger, List<Projection> projections) {
        Database database = new Database();
        projections.forEach(projection -> database.load(projection, ledger.fold(projection)));
        return database;
    }

    private void load(Projection projection, MemoryTables rows) {
        String schema = projection.schema() + "_" + COUNT.incrementAndGet();
        schemas.put(projection.name(), schema);
        StringBuilder ddl = new StringBuilder("create schema " + schema + ";");
        for (Table table : rows.tables()) {
            ddl.append("create table " + schema + "." + table.name() + " ("
                    + table.columns().stream()
                            .map(column -> column.name() + " " + type(column.type()))
                            .collect(Collectors.joining(", "))
                    + ", primary key (" + String.join(", ", table.key()) + "));");
        }
        execute(ddl.toString());
        rows.tables().forEach(table -> fill(schema + "." + table.name(), table, rows.all(table)));
    }

    private static void fill(String name, Table table, List<Map<String, @Nullable Object>> rows) {
        List<String> columns = table.columns().stream().map(Table.Column::name).toList();
        String sql = "insert into " + name + " (" + String.join(", ", columns) + ") values ("
                + Conditions.marks(columns) + ")";
        try (PreparedStatement statement = Server.CONNECTION.prepareStatement(sql)) {
            for (Map<String, @Nullable Object> row : rows) {
                bind(statement, columns.stream().map(row::get).toArray());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public void insert(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = Server.CONNECTION.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void execute(String sql) {
        try (Statement statement = Server.CONNECTION.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** With the schemas of this database for the names of the read models. */
    public String text(String sql) {
        return MODEL.matcher(sql)
                .replaceAll(found -> Matcher.quoteReplacement(java.util.Objects.requireNonNull(
                        schemas.get(found.group(1)), "no read model " + found.group(1))));
    }

    @Override
    public List<Map<String, @Nullable Object>> ask(String sql, Object... parameters) {
        String text = text(sql);
        try (PreparedStatement statement = Server.CONNECTION.prepareStatement(text)) {
            bind(statement, parameters);
            try (ResultSet found = statement.executeQuery()) {
                List<Map<String, @Nullable Object>> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(row(found));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            switch (value) {
                case Instant instant -> statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
                case java.util.Collection<?> many ->
                    statement.setArray(i + 1, Server.CONNECTION.createArrayOf("text", many.toArray()));
                case null, default -> statement.setObject(i + 1, value);
            }
        }
    }

    private static Map<String, @Nullable Object> row(ResultSet found) throws SQLException {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            Object value = switch (found.getMetaData().getColumnTypeName(i)) {
                case "date" -> found.getObject(i, LocalDate.class);
                case "timestamptz" -> {
                    OffsetDateTime time = found.getObject(i, OffsetDateTime.class);
                    yield time == null ? null : time.toInstant();
                }
                default -> found.getObject(i);
            };
            row.put(found.getMetaData().getColumnLabel(i), value);
        }
        return Collections.unmodifiableMap(row);
    }

    private static String type(Table.Type type) {
        return switch (type) {
            case TEXT -> "text";
            case INT -> "int4";
            case LONG -> "int8";
            case BOOLEAN -> "bool";
            case DATE -> "date";
            case INSTANT -> "timestamptz";
        };
    }
}
