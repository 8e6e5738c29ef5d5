package socai.store.readmodel;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import socai.spine.read.Projection;

/** The processors that this node runs, one per read model, and their exchange when other tables take over. */
final class LiveModels {

    private static final Logger LOG = LoggerFactory.getLogger(LiveModels.class);

    /** So long a new processor may stand still before a switch is given up. */
    private static final Duration STALLED = Duration.ofSeconds(60);

    /** Whoever gets to the head within this has caught up. */
    private static final Duration CLOSE = Duration.ofMillis(200);

    /** Where events come faster than processors apply them nobody ever gets close: from then on the distance is accepted. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** So long readers may have to do with the state of the moment when the old processor stopped. */
    private static final Duration TAKING_OVER = Duration.ofSeconds(20);

    private final Processors processors;
    private final SchemaKeeper schemas;
    private final ActiveSchemas active;
    private final Head head;
    private final Map<String, LiveProcessor> live = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    LiveModels(Processors processors, SchemaKeeper schemas, ActiveSchemas active, Head head) {
        this.processors = processors;
        this.schemas = schemas;
        this.active = active;
        this.head = head;
    }

    @Nullable
    LiveProcessor of(String name) {
        return live.get(name);
    }

    synchronized void run(Generation generation) {
        LiveProcessor processor = processors.of(generation);
        processor.start();
        live.put(generation.projection().name(), processor);
    }

    /** A processor for new tables, running beside the live one; returns when it keeps up, or lags as any would. */
    LiveProcessor catchUp(Generation generation) {
        LiveProcessor next = processors.of(generation);
        next.start();
        long began = System.nanoTime();
        while (true) {
            long position = head.position();
            long before = next.position();
            long start = System.nanoTime();
            boolean passed = Waiting.until(() -> stopped || next.passed(position), STALLED);
            if (stopped) {
                next.stop();
                throw new CancellationException("the application ends");
            }
            long now = System.nanoTime();
            if (passed && (now - start < CLOSE.toNanos() || now - began > PATIENCE.toNanos())) {
                return next;
            }
            if (!passed && next.position() == before) {
                next.stop();
                throw new IllegalStateException(generation.schema() + " does not catch up: "
                        + next.failure().orElse("it stands still"));
            }
        }
    }

    /** The old one stops, the new one passes it, one row switches all queries: nobody sees time going backwards. */
    synchronized void exchange(LiveProcessor next) {
        String name = next.generation().projection().name();
        LiveProcessor old = live.get(name);
        boolean done = false;
        try {
            long position = head.position();
            if (old != null) {
                old.stop();
                // What the old one had not applied either nobody has seen yet.
                position = Math.min(position, old.position());
            }
            long reached = position;
            if (!Waiting.until(() -> next.passed(reached), TAKING_OVER)) {
                throw new IllegalStateException(next.generation().schema() + " fell behind while it took over");
            }
            schemas.activate(next.generation());
            live.put(name, next);
            done = true;
        } finally {
            if (!done && old != null) {
                old.start();
            }
        }
    }

    /** Follows a switch that another node made. */
    synchronized void follow(Collection<? extends Projection> projections) {
        active.refresh();
        for (Projection projection : projections) {
            LiveProcessor running = live.get(projection.name());
            ActiveSchemas.Active row = active.of(projection.name());
            if (row == null || row.version() != projection.version() || stopped) {
                continue;
            }
            if (running == null || !row.schema().equals(running.generation().schema())) {
                LOG.info("Read model {} now lives in {}", projection.name(), row.schema());
                if (running != null) {
                    running.stop();
                }
                run(Generation.of(projection, row.schema()));
            }
        }
    }

    void stopAll() {
        stopped = true;
        stopRunning();
    }

    private synchronized void stopRunning() {
        List.copyOf(live.values()).forEach(LiveProcessor::stop);
        live.clear();
    }
}
