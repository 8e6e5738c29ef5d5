package socai.store.readmodel;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import socai.spine.read.Projection;
import socai.store.postgres.Database;

/** Builds read models beside the live ones and lets them take over; also where a new version needs it. */
final class Rebuilds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    /** What a rebuild has to do with besides reading and writing. */
    record Parts(ActiveSchemas active, SchemaKeeper schemas, Tokens tokens, LiveModels live) {}

    private final Database database;
    private final List<? extends Projection> projections;
    private final Rebuilder rebuilder;
    private final Parts parts;
    private volatile boolean closed;
    private volatile @Nullable String upgradeFailure;

    Rebuilds(Database database, List<? extends Projection> projections, Rebuilder rebuilder, Parts parts) {
        this.database = database;
        this.projections = projections;
        this.rebuilder = rebuilder;
        this.parts = parts;
    }

    void removeLeftovers() {
        try (RebuildLock lock = RebuildLock.take(database)) {
            parts.schemas().removeLeftovers(projections, lock.connection());
        } catch (RebuildLock.Taken other) {
            LOG.info("A rebuild of read models is running elsewhere");
        } catch (SQLException e) {
            LOG.warn("What earlier rebuilds left could not be removed", e);
        }
    }

    /** Where another node is already at it, this one waits and follows. */
    void upgrade(List<Projection> outdated) {
        while (!closed) {
            List<Projection> still = outdated.stream().filter(this::isOutdated).toList();
            if (still.isEmpty()) {
                return;
            }
            try {
                rebuild(still, false, RebuildProgress.SILENT);
            } catch (RebuildLock.Taken other) {
                Waiting.until(() -> closed, Duration.ofSeconds(1));
            } catch (CancellationException ending) {
                return;
            } catch (RuntimeException e) {
                LOG.error("Read models could not be brought to their new version; the old ones go on answering", e);
                upgradeFailure = e.getMessage();
                return;
            }
        }
    }

    private boolean isOutdated(Projection projection) {
        ActiveSchemas.Active row = parts.active().of(projection.name());
        return row == null || row.version() != projection.version();
    }

    /** What keeps a read model from running in the version of this program. */
    String state(Projection projection) {
        String version = "version " + projection.version();
        return upgradeFailure == null
                ? version + " is being built"
                : version + " could not be built: " + upgradeFailure;
    }

    /** @throws RebuildLock.Taken when another rebuild runs on this database */
    Map<String, List<String>> rebuild(List<? extends Projection> wanted, boolean compare, RebuildProgress progress) {
        try (RebuildLock lock = RebuildLock.take(database)) {
            parts.schemas().removeLeftovers(projections, lock.connection());
            List<Generation> next = wanted.stream().map(this::next).toList();
            long end = rebuilder.build(next, stage -> {
                if (closed) {
                    throw new CancellationException("the application ends");
                }
                progress.at(stage);
            });
            Map<String, List<String>> differences = new LinkedHashMap<>();
            for (Generation generation : next) {
                parts.tokens().begin(generation.processor(), Math.max(0, end - Rebuilder.OVERLAP));
                differences.put(generation.projection().name(), takeOver(generation, compare));
            }
            return differences;
        } catch (SQLException e) {
            throw new IllegalStateException("read models could not be rebuilt", e);
        }
    }

    private Generation next(Projection projection) {
        ActiveSchemas.Active row = parts.active().of(projection.name());
        return row == null || isOutdated(projection)
                ? new Generation(projection, 0)
                : new Generation(
                        projection, Generation.of(projection, row.schema()).rebuild() + 1);
    }

    private List<String> takeOver(Generation generation, boolean compare) {
        Projection projection = generation.projection();
        ActiveSchemas.Active old = parts.active().of(projection.name());
        LiveProcessor processor = parts.live().catchUp(generation);
        boolean handedOver = false;
        List<String> differences;
        try {
            differences = compare && old != null && old.version() == projection.version()
                    ? compare(projection, old.schema(), generation.schema())
                    : List.of();
            parts.live().exchange(processor);
            handedOver = true;
        } finally {
            if (!handedOver) {
                processor.stop();
            }
        }
        if (old != null) {
            parts.schemas().remove(projection, old.schema());
        }
        return differences;
    }

    /** While events keep coming, the two are compared at moments until they stand at the same ones. */
    private List<String> compare(Projection projection, String old, String next) {
        List<List<String>> last = new ArrayList<>();
        Waiting.until(
                () -> {
                    last.add(new Comparison(database).differences(projection, old, next));
                    return Comparison.sameEvents(last.getLast());
                },
                Duration.ofSeconds(20));
        return last.getLast();
    }

    @Override
    public void close() {
        closed = true;
    }
}
