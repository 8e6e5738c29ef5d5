package socai.store.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL for all tests of a JVM, without fsync, under {@code target/test-data}. Each test class takes a fresh
 * migrated database from it with {@link #fresh()}: a copy of a template, some tens of milliseconds.
 */
public final class TestPostgres {

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestPostgres() {}

    /** A migrated database of its own, to be closed by the caller. */
    public static TestDatabase fresh() {
        return fresh(24);
    }

    /** As {@link #fresh()}, with this many connections at most. */
    public static TestDatabase fresh(int poolSize) {
        String name = "test_" + COUNT.incrementAndGet();
        EmbeddedDatabase server = Shared.SERVER;
        DatabaseAccess access = server.access(name);
        try (Connection superuser = server.superuser()) {
            new ServerRoles(superuser).createDatabase(name, TEMPLATE, access.owner(), access.app());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(
                access, Database.connectMigrated(access, poolSize, null), Pools.owner(access), () -> drop(name));
    }

    /** The server's superuser on this database. The caller closes it. */
    static Connection superuser(TestDatabase database) throws SQLException {
        return Shared.SERVER.superuser(database.access());
    }

    private static void drop(String name) {
        try (Connection superuser = Shared.SERVER.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Settings of a server whose data may be lost, with the programs shared by all tests of the module. */
    static ServerSettings lossySettings() {
        return new ServerSettings(0, Durability.FOR_TESTS_ONLY, 300, folder().resolve("runtime"));
    }

    /** As the application starts it, but with the programs shared by all tests of the module. */
    static ServerSettings durableSettings() {
        return new ServerSettings(0, Durability.ON_DISK, 100, folder().resolve("runtime"));
    }

    /** Not the system's temporary folder: the library sweeps parts of it. */
    static Path folder() {
        return Path.of("target", "test-data").toAbsolutePath();
    }

    private static final class Shared {
        static final EmbeddedDatabase SERVER = start();

        private static EmbeddedDatabase start() {
            EmbeddedDatabase server = firstFree();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "test-postgres-end"));
            try {
                prepare(server);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return server;
        }

        /** Runs side by side each take a folder of their own; a later run takes up what an earlier one left. */
        private static EmbeddedDatabase firstFree() {
            IllegalStateException last = new IllegalStateException("no folder tried");
            for (int i = 1; i <= 16; i++) {
                DataFolder data = DataFolder.at(folder().resolve("shared-" + i));
                try {
                    data.lock().close();
                } catch (IllegalStateException e) {
                    last = e;
                    continue;
                }
                return EmbeddedDatabase.start(data, lossySettings());
            }
            throw last;
        }

        private static void prepare(EmbeddedDatabase server) throws SQLException {
            DatabaseAccess access = server.access(TEMPLATE);
            try (Connection superuser = server.superuser();
                    Statement statement = superuser.createStatement()) {
                for (String old : leftOver(statement)) {
                    statement.execute("drop database " + old + " with (force)");
                }
                new ServerRoles(superuser).createDatabase(TEMPLATE, null, access.owner(), access.app());
            }
            try (HikariDataSource owner = Pools.owner(access)) {
                Schema.migrate(owner, access.app().user());
            }
        }

        private static List<String> leftOver(Statement statement) throws SQLException {
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select datname from pg_database where datname like 'test\\_%' or datname = '" + TEMPLATE + "'")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }

    static {
        if (!Files.isDirectory(Path.of("target"))) {
            throw new IllegalStateException("Tests run in the folder of their module");
        }
    }
}
