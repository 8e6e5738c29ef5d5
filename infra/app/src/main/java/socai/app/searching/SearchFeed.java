package socai.app.searching;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import socai.membership.read.search.IndexedPeople;
import socai.membership.read.search.PeopleIndex;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.store.readmodel.ReadModels;

/**
 * Follows the read models: sees in the record which streams have changed, and writes the people behind them anew. What
 * is in the index follows from the read models alone, so that doing something twice does no harm.
 */
public final class SearchFeed implements AutoCloseable {

    /** The name under which a rebuild can be asked for, beside those of the read models. */
    public static final String NAME = "Search";

    private static final Logger LOG = LoggerFactory.getLogger(SearchFeed.class);

    private static final Set<String> MODELS = Set.of("Member", "Dossier", "Due", "Organisation");

    private static final String CHANGED = "select distinct aggregate_identifier as stream from domain_event_entry"
            + " where global_index > ? and global_index <= ?"
            + " and type in ('person', 'membership', 'admission', 'recognition', 'transfer', 'organisation')";

    private static final Duration TICK = Duration.ofMillis(250);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    private static final long AT_ONCE = 20_000;

    /** Whoever is further behind begins anew. */
    private static final long FAR_BEHIND = 200_000;

    private final ReadModels models;
    private final ReadStore store;
    private final PeopleIndex index;
    private final IndexedPeople people;
    private final Thread thread;
    private volatile boolean closed;

    public SearchFeed(ReadModels models, PeopleIndex index) {
        this.models = models;
        this.store = models.store();
        this.index = index;
        this.people = new IndexedPeople(store, index);
        this.thread = Thread.ofPlatform().daemon().name("search-feed").unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    private void run() {
        while (!closed) {
            Duration pause = TICK;
            try {
                step();
            } catch (RuntimeException e) {
                if (!closed) {
                    LOG.warn("The search index could not be brought up to date; trying again", e);
                }
                pause = AFTER_FAILURE;
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    private synchronized void step() {
        if (closed || models.head() == index.position()) {
            return;
        }
        long shown = models.shown(MODELS);
        long done = index.position();
        if (done < 0 || done > models.head() || shown - done > FAR_BEHIND) {
            fill(shown);
        }
        for (long from = index.position(); from < shown && !closed; from = Math.min(shown, from + AT_ONCE)) {
            long upTo = Math.min(shown, from + AT_ONCE);
            List<String> streams = Row.of(store.ask(CHANGED, from, upTo)).stream()
                    .map(row -> row.text("stream"))
                    .toList();
            people.changed(streams);
            index.reached(upTo);
        }
    }

    private void fill(long shown) {
        if (shown == 0) {
            return;
        }
        long start = System.nanoTime();
        long count = people.all();
        index.reached(shown);
        LOG.info("Search index made anew: {} people in {} ms", count, (System.nanoTime() - start) / 1_000_000);
    }

    /** Makes all of it anew from the read models as they are now. */
    public synchronized long rebuild() {
        long shown = models.shown(MODELS);
        long count = people.all();
        index.reached(shown);
        return count;
    }

    /** Whether everything that the record holds now is found. */
    public boolean isUpToDate() {
        return index.position() >= models.head();
    }

    /** How far the record is found. */
    public long position() {
        return index.position();
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
