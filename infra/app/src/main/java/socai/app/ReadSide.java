package socai.app;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import socai.app.searching.SearchFeed;
import socai.spine.read.Projection;
import socai.store.readmodel.ReadModels;

/** Rebuilds of read models as the command line asks for them. */
@Component
public class ReadSide {

    private final ReadModels models;
    private final SearchFeed search;

    ReadSide(ReadModels models, SearchFeed search) {
        this.models = models;
        this.search = search;
    }

    /**
     * Waits until every read model and the search index have seen what the record holds now. What others write
     * meanwhile is not waited for: where they never pause, the wait would never end.
     *
     * @return false when one of them is still behind at the end of the limit
     */
    public boolean awaitHead(Duration limit) {
        long head = models.head();
        return await(() -> shows(head) && search.position() >= head, limit);
    }

    /** The same for the read models alone: the search index may be on a machine that is away. */
    public boolean awaitModels(Duration limit) {
        long head = models.head();
        return await(() -> shows(head), limit);
    }

    private boolean shows(long head) {
        return models.status().stream().allMatch(status -> status.position() >= head);
    }

    private static boolean await(BooleanSupplier seen, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!seen.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return true;
    }

    /**
     * @param names empty for all
     * @return whether all were rebuilt and, when compared, nothing differed
     */
    public boolean rebuild(List<String> names, boolean compare, PrintStream out) {
        Set<String> wanted = new TreeSet<>(names);
        if (wanted.isEmpty()) {
            Readings.projections().stream().map(Projection::name).forEach(wanted::add);
            wanted.add(SearchFeed.NAME);
        }
        boolean index = wanted.remove(SearchFeed.NAME);
        Map<String, List<String>> differences = wanted.isEmpty()
                ? Map.of()
                : models.rebuild(
                        wanted,
                        compare,
                        stage -> out.printf(
                                "%s: %,d sự kiện / events, %,.0f/s%n",
                                stage.what(), stage.events(), stage.perSecond()));
        boolean equal = true;
        for (Map.Entry<String, List<String>> model : differences.entrySet()) {
            boolean same = model.getValue().isEmpty();
            equal &= same;
            out.println(model.getKey() + ": "
                    + (!compare
                            ? "đã dựng lại / rebuilt"
                            : same ? "giống từng dòng / equal row by row" : "KHÁC / DIFFERENT"));
            model.getValue().stream().limit(20).forEach(row -> out.println("  " + row));
        }
        if (index) {
            out.printf("%s: %,d người / people%n", SearchFeed.NAME, search.rebuild());
        }
        return equal;
    }
}
