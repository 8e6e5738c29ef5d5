package socai.store.readmodel;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final Processors processors;
    private final SchemaKeeper schemas;
    private final ActiveSchemas active;
    private final Head head;
    private final Map<String, LiveProcessor> live = new LinkedHashMap<>();

    LiveModels(Processors processors, SchemaKeeper schemas, ActiveSchemas active, Head head) {
        this.processors = processors;
        this.schemas = schemas;
        this.active = active;
        this.head = head;
    }

    synchronized @Nullable LiveProcessor of(String name) {
        return live.get(name);
    }

    synchronized void run(Generation generation) {
        LiveProcessor processor = processors.of(generation);
        processor.start();
        live.put(generation.projection().name(), processor);
    }

    /** A processor for new tables, running beside the live one; returns when it keeps up. */
    LiveProcessor catchUp(Generation generation) {
        LiveProcessor next = processors.of(generation);
        next.start();
        while (true) {
            long position = head.position();
            long before = next.position();
            long start = System.nanoTime();
            if (Waiting.until(() -> next.passed(position), STALLED)) {
                if (System.nanoTime() - start < CLOSE.toNanos()) {
                    return next;
                }
            } else if (next.position() == before) {
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
        if (old != null) {
            old.stop();
        }
        long position = head.position();
        if (!Waiting.until(() -> next.passed(position), Duration.ofSeconds(20))) {
            if (old != null) {
                old.start();
            }
            next.stop();
            throw new IllegalStateException(next.generation().schema() + " fell behind while it took over");
        }
        schemas.activate(next.generation());
        live.put(name, next);
    }

    /** Follows a switch that another node made. */
    synchronized void follow(Collection<? extends Projection> projections) {
        active.refresh();
        for (Projection projection : projections) {
            LiveProcessor running = live.get(projection.name());
            ActiveSchemas.Active row = active.of(projection.name());
            if (running != null
                    && row != null
                    && row.version() == projection.version()
                    && !row.schema().equals(running.generation().schema())) {
                LOG.info("Read model {} now lives in {}", projection.name(), row.schema());
                running.stop();
                run(Generation.of(projection, row.schema()));
            }
        }
    }

    synchronized void stopAll() {
        List.copyOf(live.values()).forEach(LiveProcessor::stop);
        live.clear();
    }
}
