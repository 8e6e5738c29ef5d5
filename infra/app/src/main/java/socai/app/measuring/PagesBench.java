package socai.app.measuring;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import socai.app.searching.SearchFeed;
import socai.bench.SearchTexts;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;

/**
 * Opens pages of a served store as somebody who sees all of it, one after the other, and tells how long the server took
 * for each: the session, the rights, the question, the record of the reading, the page.
 */
public final class PagesBench {

    public static final String SEARCH = "/tim";
    public static final String BOARD = "/bang-phat-trien";

    /** The search without a page around it. */
    public static final String QUERY = "/api/queries/membership/SearchPeople";

    private static final long SEED = 20261016;
    private static final Duration LONGEST_FILL = Duration.ofMinutes(10);

    private final ApplicationContext context;
    private final String address;
    private final PageTimes times;
    private final Path folder;
    private final PrintStream out;

    /** @param folder on the disk of the store: it is measured beside the pages */
    public PagesBench(ApplicationContext context, String address, PageTimes times, Path folder, PrintStream out) {
        this.context = context;
        this.address = address;
        this.times = times;
        this.folder = folder;
        this.out = out;
    }

    /**
     * @param pages    which of them, by their addresses
     * @param requests of each page
     * @param warm     requests of each page that come first and do not count
     */
    public void run(Set<String> pages, int requests, int warm) throws IOException, InterruptedException {
        Officer officer = Officer.appointed(context);
        awaitIndex();
        out.printf(
                "%,d people in %,d organisations%n",
                count("{Member}.membership"), count("{Organisation}.organisation"));
        try (Visitor visitor = new Visitor(address)) {
            visitor.logIn(officer);
            for (String page : pages) {
                measure(page, visitor, requests, warm, addresses(page));
            }
        }
    }

    /** Texts are typed for the search; any other page is opened as it is. */
    private Function<Random, String> addresses(String page) {
        String root = Officer.root(context.getBean(ReadStore.class));
        return switch (page) {
            case SEARCH -> PagesBench::search;
            case QUERY -> random -> query(root, random);
            default -> random -> page;
        };
    }

    private void awaitIndex() {
        SearchFeed feed = context.getBean(SearchFeed.class);
        long start = System.nanoTime();
        while (!feed.isUpToDate()) {
            if (System.nanoTime() - start > LONGEST_FILL.toNanos()) {
                throw new IllegalStateException("the search index does not catch up");
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private long count(String table) {
        return Row.of(context.getBean(ReadStore.class).ask("select count(*) as n from " + table))
                .getFirst()
                .number("n");
    }

    private static String query(String root, Random random) {
        String text = SearchTexts.typed(random);
        String filter = random.nextInt(3) == 0 ? "&status=OFFICIAL" : "";
        return QUERY + "?size=20&office=ORGANISATION_BOARD@" + root + "&organisation=" + root + "&text="
                + Visitor.encoded(text) + filter;
    }

    private static String search(Random random) {
        String text = SearchTexts.typed(random);
        String filter = random.nextInt(3) == 0 ? "&tinh-trang=OFFICIAL" : "";
        return SEARCH + "?q=" + Visitor.encoded(text) + filter;
    }

    private void measure(String name, Visitor visitor, int requests, int warm, Function<Random, String> path)
            throws IOException, InterruptedException {
        Random random = new Random(SEED);
        for (int i = 0; i < warm; i++) {
            visitor.open(path.apply(random));
        }
        long[] nanos = new long[requests];
        long[] disk = new long[requests];
        try (Disk alone = new Disk(folder)) {
            for (int i = 0; i < requests; i++) {
                times.last();
                visitor.open(path.apply(random));
                nanos[i] = awaited();
                disk[i] = alone.write();
            }
        }
        out.printf(
                "%s, %,d requests after %,d, load average %.1f%n  server time: %s%n  the disk alone, one durable page: %s%n",
                name,
                requests,
                warm,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                spread(nanos),
                spread(disk));
    }

    private static String spread(long[] nanos) {
        Arrays.sort(nanos);
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms",
                at(nanos, 0.50),
                at(nanos, 0.95),
                at(nanos, 0.99),
                at(nanos, 1));
    }

    /** The answer may arrive a moment before the server has written down how long it took. */
    private long awaited() {
        long nanos = times.last();
        while (nanos < 0) {
            Thread.onSpinWait();
            nanos = times.last();
        }
        return nanos;
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))] / 1e6;
    }
}
