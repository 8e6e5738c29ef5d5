package socai.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is committed outlives every kind of sudden death. */
class KillTest {

    @TempDir(factory = UnderTarget.class)
    private Path data;

    @Test
    void aCommittedEventSurvivesTheKillOfTheApplication() throws Exception {
        KilledApplication killed = KilledApplication.start(data);
        killed.killJvm();
        assertThat(killed.postgres.isAlive())
                .as("the server outlives its application")
                .isTrue();
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
            assertThat(catchThrowable(this::open)).isInstanceOf(IllegalStateException.class);
            assertThat(running.postgres.isAlive()).isTrue();
        } finally {
            running.killJvm();
            running.killPostgres();
        }
    }

    @Test
    void aSecondAttemptInTheSameProcessDoesNotOpenTheFolderToOthers() {
        try (FolderLock held = DataFolder.at(data).lock()) {
            assertThat(catchThrowable(() -> DataFolder.at(data).lock())).hasMessageContaining("in use");
            assertThat(catchThrowable(() -> KilledApplication.start(data)))
                    .as("another process, after that attempt, while %s is held", held)
                    .hasMessageContaining("in use by another running application");
        }
        DataFolder.at(data).lock().close();
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
