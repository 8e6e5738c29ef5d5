package socai.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that names a wrong process never costs that process its life, nor the installation its start. */
class StalePostmasterTest {

    @TempDir(factory = UnderTarget.class)
    private Path data;

    @TempDir(factory = UnderTarget.class)
    private Path otherData;

    private DataFolder folder;
    private Path pidFile;

    @BeforeEach
    void folder() {
        folder = DataFolder.at(data);
        pidFile = folder.postgres().resolve("postmaster.pid");
    }

    @Test
    void aFileThatNamesThisVeryJvm() throws Exception {
        startWith(ProcessHandle.current().pid());
    }

    @Test
    void aFileThatNamesPostgresOnAnotherDirectory() throws Exception {
        DataFolder other = DataFolder.at(otherData);
        try (EmbeddedDatabase running = EmbeddedDatabase.start(other, TestPostgres.lossySettings())) {
            ProcessHandle foreign = running.process().orElseThrow();
            startWith(foreign.pid());
            assertThat(foreign.isAlive()).isTrue();
            assertThat(Rows.one(running.superuser(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aFileThatNamesAProcessWhichWorksInTheDirectoryButIsNoServer() throws Exception {
        Process shell = new ProcessBuilder("sleep", "600")
                .directory(folder.postgres().toFile())
                .start();
        try {
            startWith(shell.pid());
            assertThat(shell.isAlive()).isTrue();
        } finally {
            shell.destroyForcibly();
        }
    }

    @Test
    void aFileThatWasCutOff() throws Exception {
        makeAndLeave("");
        assertStarts();
    }

    @Test
    void aFileThatNamesTheFirstProcessOfTheMachine() throws Exception {
        startWith(1);
    }

    private void startWith(long pid) throws Exception {
        makeAndLeave(Long.toString(pid));
        assertStarts();
        assertThat(ProcessHandle.of(pid)).isPresent();
    }

    /** Leaves the folder as a kill does, with a file of the server's own making in which another process is named. */
    private void makeAndLeave(String firstLine) throws Exception {
        List<String> lines;
        try (EmbeddedDatabase database = start()) {
            assertThat(database.process()).isPresent();
            lines = new ArrayList<>(Files.readAllLines(pidFile));
        }
        lines.set(0, firstLine);
        Files.write(pidFile, firstLine.isEmpty() ? List.of() : lines);
    }

    private void assertStarts() throws Exception {
        try (EmbeddedDatabase database = start()) {
            assertThat(Rows.one(database.superuser(), "select 1")).isEqualTo("1");
        }
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(folder, TestPostgres.lossySettings());
    }
}
