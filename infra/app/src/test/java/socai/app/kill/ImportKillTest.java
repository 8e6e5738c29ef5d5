package socai.app.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import socai.app.ImportProof;
import socai.bench.importing.ImportLists;
import socai.bench.importing.ImportProcess;
import socai.bench.importing.MemberList;
import socai.bench.importing.ReportCheck;

/**
 * Kills the importing process at a random moment, runs it again, sometimes kills it again, until it has finished: each
 * good row is in once, no stream has a hole, and the report names every bad row.
 * {@code -Dsocai.kill.rounds=20} runs the full number; the build runs two.
 */
class ImportKillTest {

    private static final int ROUNDS = Integer.getInteger("socai.kill.rounds", 2);
    private static final int ROWS = 6_000;
    private static final int BAD = 120;
    private static final int CELLS = 60;
    private static final int MOST_KILLS = 3;
    private static final int SOME_REFUSED = 3;
    private static final String BEGUN = "Importing members";
    private static final Pattern BEFORE = Pattern.compile("\\s+([\\d,]+) đã nhập từ trước .*");

    private final Path folder =
            Path.of("target", "kill", UUID.randomUUID().toString()).toAbsolutePath();
    private final Random random = new Random(11);

    /** How long the members of an undisturbed import take; the first guess is corrected by each that ends. */
    private long millis = 4_000;

    @Test
    void anImportThatIsKilledAndRunAgainTakesEachRowOnce() throws Exception {
        ImportLists lists = new ImportLists(folder, CELLS, 7);
        Path organisations = lists.organisations();
        List<MemberList> imported = new ArrayList<>();
        int kills = 0;
        int inTheMiddle = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            MemberList list = lists.members("members-" + round + ".csv", ROWS, BAD);
            Path report = folder.resolve("report-" + round + ".csv");
            List<Path> files = List.of(organisations, list.file());
            int killed = 0;
            for (int wanted = 1 + random.nextInt(MOST_KILLS); killed < wanted; killed++) {
                if (!killed(report, files)) {
                    break;
                }
            }
            int before = finished(report, files);
            imported.add(list);
            assertThat(ReportCheck.differences(report, list)).isEmpty();
            assertThat(ImportProof.differences(folder.resolve("store"), imported))
                    .as("round " + round)
                    .isEmpty();
            kills += killed;
            inTheMiddle += before > 0 && before < list.good() ? 1 : 0;
            System.out.printf(
                    "round %d: killed %d times, %,d of %,d good rows were in before the last run%n",
                    round, killed, before, list.good());
        }
        assertThat(kills).isPositive();
        System.out.printf(
                "%d imports of %,d rows, %d kills, %d of the imports interrupted between their chunks: all rows once%n",
                ROUNDS, ROWS, kills, inTheMiddle);
    }

    /** @return false when it was faster */
    private boolean killed(Path report, List<Path> files) throws IOException, InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        // Now and then it is killed while it starts, founds the store or takes over the organisations.
        boolean early = random.nextInt(6) == 0;
        try (ImportProcess process = start(report, files, line -> {
            if (line.contains(BEGUN)) {
                begun.countDown();
            }
        })) {
            if (early) {
                begun.await(1_000 + random.nextInt(6_000), TimeUnit.MILLISECONDS);
            } else {
                assertThat(begun.await(300, TimeUnit.SECONDS)).isTrue();
                process.ended(random.nextLong(millis));
            }
            boolean running = process.running();
            process.kill();
            return running;
        }
    }

    /** @return how many rows an earlier run had taken over */
    private int finished(Path report, List<Path> files) throws IOException, InterruptedException {
        List<String> said = new CopyOnWriteArrayList<>();
        long[] times = new long[2];
        try (ImportProcess process = start(report, files, line -> {
            said.add(line);
            if (line.contains(BEGUN)) {
                times[0] = System.nanoTime();
            } else if (line.startsWith("organisations.csv:")) {
                times[1] = System.nanoTime();
            }
        })) {
            assertThat(process.await()).as(() -> String.join("\n", said)).isEqualTo(SOME_REFUSED);
        }
        int before = said.stream()
                .dropWhile(line -> !line.startsWith("members-"))
                .map(BEFORE::matcher)
                .filter(Matcher::matches)
                .map(count -> Integer.parseInt(count.group(1).replace(",", "")))
                .findFirst()
                .orElse(0);
        int left = ROWS - BAD - before;
        if (left > ROWS / 2) {
            millis = Math.max(500, TimeUnit.NANOSECONDS.toMillis(times[1] - times[0]) * ROWS / left);
        }
        return before;
    }

    private ImportProcess start(Path report, List<Path> files, Consumer<String> said) throws IOException {
        return ImportProcess.start(List.of("-Xmx512m"), folder.resolve("store"), report, files, said);
    }
}
