package socai.bench;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import socai.spine.Answer;
import socai.spine.StreamRead;
import socai.spine.journal.JournalEvent;
import socai.spine.write.Submission;
import socai.store.personal.PersonKeys;

/** {@code socai bench commands}: a command on an existing stream against the same work through plain JDBC. */
public final class CommandsBench {

    private static final double TARGET_RATIO = 0.75;
    private static final double TARGET_HOT = 500;

    /** Slices of each arm before anything counts: a command is much more code, and the compiler takes its cores too. */
    private static final int WARM_UP = 4;

    private final BenchStore store;
    private final RawArm raw;
    private final Duration slice;
    private final int rounds;
    private final PrintStream out;

    public CommandsBench(DataSource source, PersonKeys keys, Duration slice, int rounds, PrintStream out)
            throws SQLException {
        this.store = new BenchStore(source, keys, 512);
        this.slice = slice;
        this.rounds = rounds;
        this.out = out;
        Submission sample = store.next(store.files.getLast());
        Answer answer = store.spine.door().submit(sample);
        JournalEvent entry = store.spine.journal().entry(answer.command()).orElseThrow();
        List<String> facts = entry.attempt().reads().stream()
                .map(StreamRead::stream)
                .filter(stream -> !stream.equals(store.files.getLast()))
                .toList();
        this.raw = new RawArm(source, facts, answer.command().raw());
        out.println("Streams checked by one command: " + (facts.size() + 1));
    }

    /** One thread's work: the n-th operation of thread t. */
    private interface Operation {
        void run(int thread, long n) throws SQLException;
    }

    public void run() throws InterruptedException, ExecutionException {
        for (int threads : new int[] {8, 32}) {
            Operation command = (thread, n) -> accepted(store.next(file(thread, n, threads)));
            Operation plain = (thread, n) -> raw.run(rawFile(thread, n, threads));
            for (int slices = 0; slices < WARM_UP; slices++) {
                rate(threads, command);
                rate(threads, plain);
            }
            List<Double> commands = new ArrayList<>();
            List<Double> plains = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                // Alternating first, so that neither arm always meets the quieter machine.
                if (round % 2 == 0) {
                    commands.add(rate(threads, command));
                    plains.add(rate(threads, plain));
                } else {
                    plains.add(rate(threads, plain));
                    commands.add(rate(threads, command));
                }
            }
            double ratio = median(commands) / median(plains);
            out.printf(
                    "%2d threads: commands %,.0f/s, plain JDBC %,.0f/s, ratio %.2f (target %.2f: %s)%n",
                    threads,
                    median(commands),
                    median(plains),
                    ratio,
                    TARGET_RATIO,
                    ratio >= TARGET_RATIO ? "yes" : "no");
        }
        List<Double> hot = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            hot.add(rate(32, (thread, n) -> accepted(store.next(store.files.get(1)))));
        }
        out.printf(
                "One hot dossier, 32 writers: %,.0f commands/s (target %.0f: %s)%n",
                median(hot), TARGET_HOT, median(hot) >= TARGET_HOT ? "yes" : "no");
    }

    /** Files 2–255 belong to the commands, 256–511 to the raw arm; no two threads share one. */
    private String file(int thread, long n, int threads) {
        int each = 254 / threads;
        return store.files.get(2 + thread * each + (int) (n % each));
    }

    private String rawFile(int thread, long n, int threads) {
        int each = 254 / threads;
        return store.files.get(256 + thread * each + (int) (n % each));
    }

    private void accepted(Submission submission) {
        if (!store.spine.door().submit(submission).accepted()) {
            throw new IllegalStateException("the benchmark's command was refused");
        }
    }

    private double rate(int threads, Operation operation) throws InterruptedException, ExecutionException {
        AtomicLong done = new AtomicLong();
        long start = System.nanoTime();
        long end = start + slice.toNanos();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int mine = thread;
                all.add(pool.submit(() -> {
                    for (long n = 0; System.nanoTime() < end; n++) {
                        operation.run(mine, n);
                        done.incrementAndGet();
                    }
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        return done.get() / ((System.nanoTime() - start) / 1e9);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
