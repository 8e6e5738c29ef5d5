package socai.store.readmodel;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
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
import socai.store.events.StoreUnavailable;
import socai.store.postgres.Database;

/** All read models of an installation: keeps them up to date, rebuilds them beside the live ones, answers how far. */
public final class ReadModels implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReadModels.class);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

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
    public record Status(String name, int version, String schema, long position, long head, Optional<String> failure) {}

    private final List<? extends Projection> projections;
    private final Database database;
    private final ActiveSchemas active;
    private final Processors processors;
    private final SchemaKeeper schemas;
    private final Head head;
    private final LiveModels live;
    private final Rebuilds rebuilds;
    private final ReadStore store;
    private final ScheduledExecutorService keeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("read-model-keeper").factory());

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
        TransactionManager axonTransactions = new SpringTransactionManager(transactions);
        Tokens tokens = new Tokens(database.app(), spine.serializer(), settings.node(), axonTransactions);
        this.processors = new Processors(database.app(), spine, axonTransactions, tokens, settings.batchSize());
        this.schemas = new SchemaKeeper(database, transactions, active, tokens);
        this.head = new Head(database.app());
        this.live = new LiveModels(processors, schemas, active, head);
        this.rebuilds = new Rebuilds(
                database,
                this.projections,
                new Rebuilder(database, spine.rows()),
                new Rebuilds.Parts(active, schemas, tokens, live));
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
        rebuilds.removeLeftovers();
        keeper.scheduleWithFixedDelay(this::follow, 1, 1, TimeUnit.SECONDS);
        if (!outdated.isEmpty()) {
            Thread.ofPlatform().daemon().name("read-model-upgrade").start(() -> rebuilds.upgrade(outdated));
        }
    }

    private void follow() {
        try {
            live.follow(projections);
        } catch (RuntimeException e) {
            LOG.warn("The list of active read models could not be followed", e);
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
                    processor == null ? Optional.of(rebuilds.state(projection)) : processor.failure()));
        }
        return all;
    }

    /**
     * Waits until these read models show what a command did.
     *
     * @param limit at most three seconds
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
     * A position up to which the record is complete for ever and these read models hold everything of it, for whoever
     * keeps something beside them. Waits for transactions that write events now; what commits later lies above.
     */
    public long shown(Set<String> names) {
        long seen = Long.MAX_VALUE;
        Set<Long> passedOver = new HashSet<>();
        for (String name : names) {
            LiveProcessor processor = live.of(name);
            LiveProcessor.Seen one =
                    processor == null ? new LiveProcessor.Seen(0, Collections.emptySortedSet()) : processor.seen();
            seen = Math.min(seen, one.index());
            passedOver.addAll(one.gaps());
        }
        try (Connection connection = database.dedicatedConnection()) {
            long settled = Math.min(seen, SettledHead.await(connection));
            return SettledHead.before(connection, passedOver, settled);
        } catch (SQLException e) {
            throw new StoreUnavailable("the end of the record could not be read", e);
        }
    }

    /** The highest position there is; 0 in an empty record. */
    public long head() {
        return head.position();
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
        return rebuilds.rebuild(wanted, compare, progress);
    }

    @Override
    public void close() {
        rebuilds.close();
        keeper.shutdownNow();
        live.stopAll();
        processors.close();
    }
}
