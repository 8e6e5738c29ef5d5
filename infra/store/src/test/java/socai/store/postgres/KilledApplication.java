package socai.store.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** An application in a JVM of its own, that commits an event, keeps a session busy and waits to be killed. */
final class KilledApplication {

    private static final String READY = "READY ";

    final Process jvm;
    final ProcessHandle postgres;

    private KilledApplication(Process jvm, ProcessHandle postgres) {
        this.jvm = jvm;
        this.postgres = postgres;
    }

    /** Returns when the event is committed. */
    static KilledApplication start(Path data) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        KilledApplication.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        List<String> said = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.startsWith(READY)) {
                long pid = Long.parseLong(line.substring(READY.length()));
                return new KilledApplication(jvm, ProcessHandle.of(pid).orElseThrow());
            }
        }
        throw new IllegalStateException(String.join("\n", said));
    }

    /** kill -9. */
    void killJvm() throws InterruptedException {
        jvm.destroyForcibly().waitFor();
    }

    /** kill -9. */
    void killPostgres() {
        postgres.destroyForcibly();
        StalePostmaster.awaitEnd(postgres);
    }

    public static void main(String[] arguments) throws Exception {
        DataFolder folder = DataFolder.at(Path.of(arguments[0]));
        try (Database database = Database.embedded(folder, TestPostgres.durableSettings(), 4);
                Connection busy = database.dedicatedConnection()) {
            Rows.append(database.app(), "committed-before-the-kill", "stream", 0);
            Thread.ofPlatform().daemon().start(() -> keepBusy(busy));
            ProcessHandle postgres =
                    new StalePostmaster(folder.postgres()).running().orElseThrow();
            System.out.println(READY + postgres.pid());
            System.in.read(); // Ends, and cleanly, should the test itself have died.
        }
    }

    /** Some seconds of pure computing, during which the session does not notice that its server is gone. */
    private static void keepBusy(Connection connection) {
        try {
            Rows.execute(
                    connection,
                    "do $$ declare until timestamptz := clock_timestamp() + interval '4 s'; begin"
                            + " while clock_timestamp() < until loop null; end loop; end $$");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
