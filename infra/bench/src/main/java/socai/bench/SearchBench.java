package socai.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import socai.membership.read.search.PeopleIndex;
import socai.membership.read.search.PeopleSearch.Facet;
import socai.membership.read.search.PersonStatus;
import socai.membership.read.search.Remit;
import socai.membership.read.search.Urgency;
import socai.membership.read.search.Wanted;
import socai.search.LuceneIndex;
import socai.spine.time.Deadline;

/**
 * Fills an index with invented people and asks it what an officer of the whole tree would ask: everybody is within the
 * remit, every question counts all groups. Measures the index alone, without HTTP and without reading the lines.
 */
public final class SearchBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 16);
    private static final int CELLS = 12_000;
    private static final int BRANCHES = 120;
    private static final int AT_ONCE = 5_000;
    private static final long SEED = 20261016;

    private final Path folder;
    private final int people;
    private final int questions;
    private final PrintStream out;

    public SearchBench(Path folder, int people, int questions, PrintStream out) {
        this.folder = folder;
        this.people = people;
        this.questions = questions;
        this.out = out;
    }

    public void run() {
        try (LuceneIndex index = LuceneIndex.in(folder)) {
            long start = System.nanoTime();
            if (index.position() != people) {
                fill(index);
                out.printf("%,d people in %.1f s%n", people, (System.nanoTime() - start) / 1e9);
            }
            Remit all = remit();
            Random random = new Random(SEED);
            for (int i = 0; i < questions / 4; i++) {
                ask(index, all, random);
            }
            long[] nanos = new long[questions];
            for (int i = 0; i < questions; i++) {
                nanos[i] = ask(index, all, random);
            }
            Arrays.sort(nanos);
            out.printf(
                    "%,d questions, remit of %,d organisations: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, longest %.2f ms%n",
                    questions, CELLS, at(nanos, 0.50), at(nanos, 0.95), at(nanos, 0.99), at(nanos, 1));
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))] / 1e6;
    }

    private static String cell(int number) {
        return "org-cell-" + number;
    }

    private static Remit remit() {
        Map<String, String> branchOf = new HashMap<>();
        for (int i = 0; i < CELLS; i++) {
            branchOf.put(cell(i), "org-branch-" + i % BRANCHES);
        }
        return new Remit(branchOf);
    }

    private void fill(PeopleIndex index) {
        index.clear();
        Random random = new Random(SEED);
        List<PeopleIndex.Person> part = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            part.add(person(i, random));
            if (part.size() == AT_ONCE) {
                index.put(part);
                part.clear();
            }
        }
        index.put(part);
        index.reached(people);
    }

    private static PeopleIndex.Person person(int number, Random random) {
        boolean onTheWay = random.nextInt(20) == 0;
        PersonStatus status = onTheWay
                ? PersonStatus.CANDIDATE
                : random.nextInt(10) == 0 ? PersonStatus.PROBATIONARY : PersonStatus.OFFICIAL;
        return new PeopleIndex.Person(
                "per-" + number,
                SearchTexts.name(random),
                Optional.of(TODAY.minusDays(7_000 + random.nextInt(22_000))),
                cell(random.nextInt(CELLS)),
                status,
                onTheWay ? Optional.of("ADMISSION.PROPOSED") : Optional.empty(),
                onTheWay ? List.of(new Deadline(TODAY.minusDays(random.nextInt(120)), 60, "days")) : List.of());
    }

    /** Some with a filter. */
    private static long ask(LuceneIndex index, Remit all, Random random) {
        String text = SearchTexts.typed(random);
        Map<Facet, Set<String>> chosen = random.nextInt(3) == 0 ? Map.of(Facet.STATUS, Set.of("OFFICIAL")) : Map.of();
        long start = System.nanoTime();
        index.search()
                .find(new Wanted(
                        text,
                        all,
                        chosen,
                        TODAY,
                        limit ->
                                limit.start().plusDays(limit.length()).isBefore(TODAY) ? Urgency.LATE : Urgency.RUNNING,
                        0,
                        20));
        return System.nanoTime() - start;
    }
}
