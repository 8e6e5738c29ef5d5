package socai.bench.importing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code socai bench import}: a real import of long lists with known faults, its speed, its heap, and what must hold. */
public final class ImportBench {

    /** Members of a cell, about as many as a cell of a village has. */
    private static final int CELL = 50;

    private static final long SEED = 2026;

    /** Looks into the store after the import has ended. */
    @FunctionalInterface
    public interface Look {
        /** @return what is not as it should be */
        List<String> into(Path store, MemberList list) throws IOException, SQLException;
    }

    private final Path folder;
    private final String heap;
    private final Look look;
    private final PrintStream out;

    /**
     * @param folder does not exist yet, so that the store is a fresh one
     * @param heap   as after {@code -Xmx}
     */
    public ImportBench(Path folder, String heap, Look look, PrintStream out) {
        this.folder = folder;
        this.heap = heap;
        this.look = look;
        this.out = out;
    }

    /** @return whether everything was as it should be */
    public boolean run(int rows, int bad) throws IOException, SQLException, InterruptedException {
        if (Files.exists(folder)) {
            throw new IllegalStateException(folder + " đã có / is there already");
        }
        ImportLists lists = new ImportLists(folder.resolve("lists"), Math.max(1, rows / CELL), SEED);
        Path organisations = lists.organisations();
        MemberList members = lists.members("members.csv", rows, bad);
        out.printf(
                "Lists: %,d organisations, %,d rows of members, %,d of them bad in %d ways%n",
                lists.organisationCount(), rows, bad, BadRow.values().length);

        Path store = folder.resolve("store");
        Path report = folder.resolve("report.csv");
        Path log = folder.resolve("gc.log");
        Clock clock = new Clock(out);
        List<String> java = List.of("-Xmx" + heap, "-Xlog:gc:file=" + log.toAbsolutePath());
        int code;
        try (ImportProcess process =
                ImportProcess.start(java, store, report, List.of(organisations, members.file()), clock::said)) {
            code = process.await();
        }
        Duration tree = clock.between("Importing organisations", "Reading the list of members");
        Duration people = clock.between("Importing members", "organisations.csv:");
        HeapLog used = HeapLog.read(log);
        out.printf(
                "Organisations: %,.0f rows/s; members: %,.0f rows/s (%d s); whole process %d s%n",
                perSecond(lists.organisationCount(), tree),
                perSecond(rows, people),
                people.toSeconds(),
                clock.all().toSeconds());
        out.printf(
                "Heap (-Xmx%s): at most %d MB used, %d MB after a collection%n",
                heap, used.usedMegabytes(), used.keptMegabytes());

        List<String> differences = new ArrayList<>();
        if (code != (bad == 0 ? 0 : 3)) {
            differences.add("the import ended with " + code);
        }
        differences.addAll(ReportCheck.differences(report, members));
        differences.addAll(look.into(store, members));
        differences.stream().limit(20).forEach(out::println);
        out.printf(
                "%,d good rows once each, %,d bad rows in the report: %s%n",
                members.good(), bad, differences.isEmpty() ? "yes" : "NO");
        return differences.isEmpty();
    }

    private static double perSecond(int rows, Duration time) {
        return rows * 1e9 / Math.max(1, time.toNanos());
    }

    /** When the process said what. */
    private static final class Clock {

        private record Line(String text, long at) {}

        private final PrintStream out;
        private final long start = System.nanoTime();
        private final List<Line> lines = new ArrayList<>();

        Clock(PrintStream out) {
            this.out = out;
        }

        synchronized void said(String line) {
            out.println("  " + line);
            lines.add(new Line(line, System.nanoTime()));
        }

        Duration all() {
            return Duration.ofNanos(System.nanoTime() - start);
        }

        synchronized Duration between(String from, String to) {
            return Duration.ofNanos(at(to) - at(from));
        }

        private long at(String text) {
            return lines.stream()
                    .filter(line -> line.text().contains(text))
                    .mapToLong(Line::at)
                    .findFirst()
                    .orElse(start);
        }
    }
}
