package socai.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir(factory = UnderTarget.class)
    private Path data;

    @Test
    void anInstallationKeepsItsDataOverACleanStop() throws Exception {
        DatabaseSettings settings = new DatabaseSettings(data, 0, 4, null);
        ProcessHandle server;
        try (Database database = Database.open(settings)) {
            Rows.append(database.app(), "kept", "stream", 0);
            server = new StalePostmaster(data.resolve("postgres")).running().orElseThrow();
        }
        assertThat(ServerProcess.ended(server)).isTrue();
        try (Database database = Database.open(settings)) {
            assertThat(Rows.events(database.app())).isEqualTo("kept");
        }
    }

    @Test
    void aServerOfAnInstallationWritesToTheDiskAndLogsNoValues() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(DataFolder.at(data), TestPostgres.durableSettings());
                Connection connection = database.superuser()) {
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(connection, "full_page_writes")).isEqualTo("on");
            assertThat(setting(connection, "data_checksums")).isEqualTo("on");
            assertThat(setting(connection, "max_connections")).isEqualTo("100");
            assertThat(setting(connection, "listen_addresses")).isEqualTo("localhost");
            assertThat(setting(connection, "log_parameter_max_length")).isEqualTo("0");
            assertThat(setting(connection, "log_parameter_max_length_on_error")).isEqualTo("0");
            assertThat(setting(connection, "log_error_verbosity")).isEqualTo("terse");
        }
    }

    @Test
    void nobodyEntersWithoutThePassword() throws Exception {
        try (EmbeddedDatabase database = start()) {
            for (String user : new String[] {"postgres", "socai_owner", "socai_app"}) {
                Properties login = new Properties();
                login.setProperty("user", user);
                login.setProperty("password", "wrong");
                assertThatThrownBy(() ->
                                DriverManager.getConnection(database.access().url(), login))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
            }
            try (Connection connection = database.superuser()) {
                assertThat(Rows.one(connection, "select count(*) from pg_hba_file_rules where auth_method = 'trust'"))
                        .isEqualTo("0");
            }
        }
    }

    @Test
    void onlyTheOwnerOfTheFolderMayReadIt() throws Exception {
        assumeThat(Files.getFileStore(data).supportsFileAttributeView("posix")).isTrue();
        Path fresh = data.resolve("installation");
        DataFolder folder = DataFolder.at(fresh);
        EmbeddedDatabase.start(folder, TestPostgres.lossySettings()).close();
        for (Path part : new Path[] {fresh, folder.postgres(), folder.keys(), folder.files(), folder.runtime()}) {
            assertThat(permissions(part)).as("%s", part).isEqualTo("rwx------");
        }
        try (Stream<Path> keys = Files.list(folder.keys())) {
            assertThat(keys.toList())
                    .hasSize(3)
                    .allSatisfy(key -> assertThat(permissions(key)).isEqualTo("rw-------"));
        }
    }

    @Test
    void aPasswordOfTheApplicationThatWasLostIsReplaced() throws Exception {
        start().close();
        Files.delete(data.resolve("keys/database-socai_app.password"));
        try (EmbeddedDatabase database = start();
                Connection connection = DriverManager.getConnection(
                        database.access().url(), Pools.options(database.access().app(), "test"))) {
            assertThat(Rows.one(connection, "select current_user")).isEqualTo("socai_app");
        }
    }

    @Test
    void aLostPasswordOfTheSuperuserIsSaidAndNothingIsTouched() throws Exception {
        start().close();
        Files.delete(data.resolve("keys/database-postgres.password"));
        assertThatThrownBy(this::start).hasMessageContaining("restore it from a backup");
        assertThat(data.resolve("postgres/PG_VERSION")).exists();
        assertThat(data.resolve("keys/database-postgres.password")).doesNotExist();
    }

    @Test
    void aFolderThatIsSweptIsRefused() {
        Path swept =
                Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().resolve("embedded-pg/postgres");
        assertThatThrownBy(() -> TestPostgres.durableSettings().start(swept, new RolePasswords(data)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("swept");
    }

    @Test
    void whatAnInterruptedFirstStartLeftIsSetAside() throws Exception {
        DataFolder folder = DataFolder.at(data);
        Files.writeString(folder.postgres().resolve("postgresql.conf"), "# cut off");
        start().close();
        assertThat(data.resolve("postgres-incomplete-1/postgresql.conf")).hasContent("# cut off");
        assertThat(data.resolve("postgres/PG_VERSION")).exists();
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(DataFolder.at(data), TestPostgres.lossySettings());
    }

    private static String setting(Connection connection, String name) throws SQLException {
        return Rows.one(connection, "show " + name);
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
