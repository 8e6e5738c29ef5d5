package socai.app.importing.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import socai.web.pages.importing.ImportDesk.Pace;

/** Measures how fast rows are worked on, over the last while, so that a slow beginning is forgotten. */
final class Pacer {

    private static final long WINDOW_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final long SHORTEST_NANOS = TimeUnit.SECONDS.toNanos(2);

    private record Mark(long at, long done) {}

    private final Deque<Mark> marks = new ArrayDeque<>();
    private long total;

    /** @param total 0 while it is not known: reading a list is not what is measured */
    void mark(long nanos, long done, long total) {
        if (total != this.total) {
            marks.clear();
            this.total = total;
        }
        if (total == 0) {
            return;
        }
        marks.addLast(new Mark(nanos, done));
        while (marks.size() > 2 && nanos - marks.getFirst().at() > WINDOW_NANOS) {
            marks.removeFirst();
        }
    }

    /** Begins anew: what was measured before a pause says nothing of what comes. */
    void forget() {
        marks.clear();
    }

    /** Empty until something can be said. */
    Optional<Pace> pace() {
        if (marks.size() < 2) {
            return Optional.empty();
        }
        Mark first = marks.getFirst();
        Mark last = marks.getLast();
        long took = last.at() - first.at();
        long rows = last.done() - first.done();
        if (took < SHORTEST_NANOS || rows <= 0) {
            return Optional.empty();
        }
        double perSecond = rows * 1e9 / took;
        return Optional.of(
                new Pace(Math.max(1, Math.round(perSecond)), (long) Math.ceil((total - last.done()) / perSecond)));
    }
}
