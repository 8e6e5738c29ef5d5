package socai.store.readmodel;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import socai.spine.CommandId;
import socai.spine.read.Projection;
import socai.spine.read.ReadStore;
import socai.store.events.Spine;
import socai.store.postgres.Database;

/** All read models of an installation: keeps them up to date, rebuilds them beside the live ones, answers how far. */
public final class ReadModels implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReadModels.class);

    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

    /**
     * @param node      names this node among those on the same database. With a name that survives a restart, a node
     *                  that was killed takes up its processors at once and not after ten seconds
     * @param batchSize how many events are applied in one transaction at most
     */
    public record Settings(String node, int batchSize) {
        public static Settings standard() {
            return new Settings(ManagementFactory.getRuntimeMXBean().getName(), Processors.BATCH);
        }
    }

    /**
     * How one read model stands.
     *
     * @param position the highest position of the record that it has seen
     * @param head     the highest position there is
     * @param failure  what went wrong last, while it is tried again
     */
    public record Status(
            String name, int version, String schema, long position, long head, Optional<String> failure) {}

    private final Database database;
    private final List<? extends Projection> projections;
    private final ActiveSchemas active;
    private final Tokens tokens;
    private final TransactionManager transactions;
    private final Processors processors;
    private final SchemaKeeper schemas;
    private final Head head;
    private final LiveModels live;
    private final Rebuilder rebuilder;
    private final ReadStore store;
    private final ScheduledExecutorService keeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("read-model-keeper").factory());
    private volatile boolean closed;

    public ReadModels(
            Database database,
            PlatformTransactionManager transactions,
            Spine spine,
            List<? extends Projection> projections,
            Settings settings) {
        SchemaKeeper.checkNames(projections);
        this.database = database;
        this.projections = List.copyOf(projections);
        this.active = new ActiveSchemas(database.app());
        this.tokens = new Tokens(database.app(), spine.serializer(), settings.node());
        this.transactions = new SpringTransactionManager(transactions);
        this.processors =
                new Processors(database.app(), spine, this.transactions, tokens, settings.batchSize());
        this.schemas = new SchemaKeeper(database, transactions, active, tokens);
        this.head = new Head(database.app());
        this.live = new LiveModels(processors, schemas, active, head);
        this.rebuilder = new Rebuilder(database, spine.rows());
        this.store = new JdbcReadStore(database.app(), active);
    }

    /**
     * Starts every read model. One that is new gets empty tables and reads the record from its beginning; one whose
     * version has changed is built beside the old one, which answers until then.
     */
    public void start() {
        active.refresh();
        List<Projection> outdated = new ArrayList<>();
        for (Projection projection : projections) {
            if (active.of(projection.name()) == null) {
                schemas.begin(new Generation(projection, 0));
            }
            ActiveSchemas.Active row = java.util.Objects.requireNonNull(active.of(projection.name()));
            if (row.version() == projection.version()) {
                live.run(Generation.of(projection, row.schema()));
            } else {
                outdated.add(projection);
            }
        }
        keeper.scheduleWithFixedDelay(this::follow, 1, 1, TimeUnit.SECONDS);
        if (!outdated.isEmpty()) {
            Thread.ofPlatform().daemon().name("read-model-upgrade").start(() -> upgrade(outdated));
        }
    }

    private void follow() {
        try {
            live.follow(projections);
        } catch (RuntimeException e) {
            LOG.warn("The list of active read models could not be followed", e);
        }
    }

    private void upgrade(List<Projection> outdated) {
        try {
            rebuild(outdated, false, RebuildProgress.SILENT);
        } catch (RuntimeException e) {
            LOG.error("Read models could not be brought to their new version; the old ones go on answering", e);
        }
    }

    /** Queries on the active tables. */
    public ReadStore store() {
        return store;
    }

    public List<Status> status() {
        long end = head.position();
        List<Status> all = new ArrayList<>();
        for (Projection projection : projections) {
            LiveProcessor processor = live.of(projection.name());
            ActiveSchemas.Active row = active.of(projection.name());
            all.add(new Status(
                    projection.name(),
                    row == null ? projection.version() : row.version(),
                    row == null ? projection.schema() : row.schema(),
                    processor == null ? 0 : processor.position(),
                    end,
                    processor == null
                            ? Optional.of("version " + projection.version() + " is being built")
                            : processor.failure()));
        }
        return all;
    }

    /**
     * Waits until these read models show what a command did.
     *
     * @param limit at most half a second
     * @return false when one of them does not show it yet, or nobody decided such a command
     */
    public boolean awaitPassed(CommandId command, Set<String> names, Duration limit) {
        List<LiveProcessor> waitedFor = new ArrayList<>();
        for (String name : names) {
            LiveProcessor processor = live.of(name);
            if (processor == null) {
                return false;
            }
            waitedFor.add(processor);
        }
        OptionalLong position = head.of(command);
        if (position.isEmpty()) {
            return false;
        }
        Duration wait = limit.compareTo(LONGEST_WAIT) < 0 ? limit : LONGEST_WAIT;
        return Waiting.until(
                () -> waitedFor.stream().allMatch(processor -> processor.passed(position.getAsLong())), wait);
    }

    /**
     * Builds the read models of these names anew from event zero while the old ones answer, and switches to the new
     * ones once they have caught up.
     *
     * @param compare compare old and new rows before the switch
     * @return by name, the rows that differ; empty where nothing differs or was compared
     * @throws IllegalStateException when another rebuild runs on this database
     */
    public Map<String, List<String>> rebuild(Set<String> names, boolean compare, RebuildProgress progress) {
        List<Projection> wanted = new ArrayList<>();
        for (Projection projection : projections) {
            if (names.contains(projection.name())) {
                wanted.add(projection);
            }
        }
        if (wanted.size() != names.size()) {
            throw new IllegalArgumentException("there are no such read models among " + names);
        }
        return rebuild(wanted, compare, progress);
    }

    private Map<String, List<String>> rebuild(
            List<Projection> wanted, boolean compare, RebuildProgress progress) {
        try (RebuildLock lock = RebuildLock.tryTake(database)
                .orElseThrow(() -> new IllegalStateException("another rebuild of read models is running"))) {
            schemas.removeLeftovers(projections, lock.connection());
            List<Generation> next = wanted.stream().map(this::next).toList();
            long end = rebuilder.build(next, stage -> {
                if (closed) {
                    throw new CancellationException("the application ends");
                }
                progress.at(stage);
            });
            Map<String, List<String>> differences = new LinkedHashMap<>();
            for (Generation generation : next) {
                tokens.begin(generation.processor(), Math.max(0, end - Rebuilder.OVERLAP), transactions);
                differences.put(generation.projection().name(), takeOver(generation, compare));
            }
            return differences;
        } catch (SQLException e) {
            throw new IllegalStateException("read models could not be rebuilt", e);
        }
    }

    private Generation next(Projection projection) {
        ActiveSchemas.Active row = active.of(projection.name());
        return row == null || row.version() != projection.version()
                ? new Generation(projection, 0)
                : new Generation(projection, Generation.of(projection, row.schema()).rebuild() + 1);
    }

    private List<String> takeOver(Generation generation, boolean compare) {
        Projection projection = generation.projection();
        ActiveSchemas.Active old = active.of(projection.name());
        LiveProcessor processor = live.catchUp(generation);
        List<String> differences = compare && old != null && old.version() == projection.version()
                ? compare(projection, old.schema(), generation.schema())
                : List.of();
        live.exchange(processor);
        if (old != null) {
            schemas.remove(projection, old.schema());
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
        keeper.shutdownNow();
        live.stopAll();
        processors.close();
    }
}
