package socai.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is committed outlives every kind of sudden death. */
class KillTest {

    private Path data;

    @BeforeEach
    void folder() throws Exception {
        data = Files.createTempDirectory(Files.createDirectories(TestPostgres.folder()), "kill-");
    }

    @Test
    void aCommittedEventSurvivesTheKillOfTheApplication() throws Exception {
        KilledApplication killed = KilledApplication.start(data);
        killed.killJvm();
        assertThat(killed.postgres.isAlive()).as("the server outlives its application").isTrue();
        assertEventIsThere();
        assertThat(ServerProcess.ended(killed.postgres)).isTrue();
    }

    @Test
    void aCommittedEventSurvivesTheKillOfApplicationAndServer() throws Exception {
        KilledApplication killed = KilledApplication.start(data);
        killed.killJvm();
        killed.killPostgres();
        assertThat(data.resolve("postgres/postmaster.pid")).exists();
        assertEventIsThere();
    }

    @Test
    void aSecondApplicationNeverTouchesTheServerOfARunningOne() throws Exception {
        KilledApplication running = KilledApplication.start(data);
        try {
            assertThat(catchThrowable(() -> DataFolder.at(data).lock()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("in use by another running application");
            assertThat(catchThrowable(this::open))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(running.postgres.isAlive()).isTrue();
        } finally {
            running.killJvm();
            running.killPostgres();
        }
    }

    private void assertEventIsThere() throws SQLException {
        try (Database again = open()) {
            assertThat(Rows.events(again.app())).isEqualTo("committed-before-the-kill");
            Rows.append(again.app(), "after", "stream", 1);
        }
    }

    private Database open() {
        return Database.embedded(DataFolder.at(data), TestPostgres.durableSettings(), 4);
    }
}
