package socai.store.events;

import java.security.SecureRandom;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import socai.spine.write.AnonymousBox;
import socai.spine.write.AnonymousDoor;
import socai.spine.write.AuthorityReader;
import socai.spine.write.Catalogue;
import socai.spine.write.ClaimBook;
import socai.spine.write.Clocks;
import socai.spine.write.CommandDoor;
import socai.spine.write.CommandHandling;
import socai.spine.write.EffectsAgain;
import socai.spine.write.Emptying;
import socai.spine.write.Gateway;
import socai.spine.write.Journal;
import socai.spine.write.Keyring;
import socai.spine.write.Replayer;
import socai.spine.write.StateCache;
import socai.spine.write.Submission;
import tools.jackson.databind.JacksonModule;

/** The spine put together on one database: everything between the door and the event table. */
public final class Spine implements AutoCloseable {

    /**
     * So far behind the head an index that nobody has seen yet is still waited for. Axon's 10,000 are written within
     * the seconds that one transaction may take, and its events would then never reach a read model.
     */
    private static final int MOST_BEHIND = 1_000_000;

    /** What an installation decides by, and how it decides. */
    public record Parts(
            Catalogue catalogue,
            CommandHandling.Book book,
            AuthorityReader authorities,
            List<EventUpcaster> upcasters,
            String codeVersion,
            long cachedStates) {}

    /** What an installation keeps secret. */
    public record Secrets(JacksonModule personal, Keyring keys, ClaimBook claims) {}

    private final Parts parts;
    private final LedgerSerializer serializer;
    private final EventStorageEngine engine;
    private final EmbeddedEventStore events;
    private final CommandBus bus;
    private final EventRows rows;
    private final JdbcStreamTails tails;
    private final Journal journal;
    private final StateCache cache;
    private final CommandHandling handling;
    private final CommandDoor gateway;
    private final AnonymousBox box;
    private final RandomGenerator random;
    private final CommandDoor door;

    public Spine(DataSource source, PlatformTransactionManager transactions, Parts parts, Secrets secrets) {
        this(source, transactions, parts, secrets, new SecureRandom());
    }

    /** @param random shuffles what is recorded without a name; whoever could foresee it would know whose is whose */
    Spine(
            DataSource source,
            PlatformTransactionManager transactions,
            Parts parts,
            Secrets secrets,
            RandomGenerator random) {
        this.parts = parts;
        this.random = random;
        this.serializer = LedgerSerializer.of(parts.catalogue(), secrets.personal());
        TransactionManager axonTransactions = new SpringTransactionManager(transactions);
        this.engine = engine(source, axonTransactions);
        this.events = EmbeddedEventStore.builder().storageEngine(engine).build();
        this.rows = new EventRows(
                serializer, parts.upcasters(), secrets.personal() instanceof KeysAhead ahead ? ahead : KeysAhead.NONE);
        this.tails = new JdbcStreamTails(source, rows);
        this.journal = new JdbcJournal(tails);
        this.cache = new StateCache(parts.cachedStates());
        this.bus = bus(axonTransactions);
        this.handling = new CommandHandling(
                parts.catalogue(),
                new CommandHandling.Ports(tails, secrets.claims(), secrets.keys(), events, cache),
                parts.book(),
                parts.authorities(),
                parts.codeVersion());
        parts.catalogue()
                .deciders()
                .keySet()
                .forEach(name -> bus.subscribe(name, message -> handling.handle((Submission) message.getPayload())));
        this.gateway = new Gateway(bus, parts.catalogue(), journal);
        this.box = new JdbcAnonymousBox(source, transactions, serializer, random);
        this.door = new AnonymousDoor(gateway, parts.catalogue(), handling, journal, box);
    }

    private EventStorageEngine engine(DataSource source, TransactionManager transactions) {
        ConnectionProvider connections =
                new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(source));
        JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(new EventUpcasterChain(parts.upcasters()))
                .persistenceExceptionResolver(new Conflicts())
                .schema(schema())
                .batchSize(1000)
                .maxGapOffset(MOST_BEHIND);
        return new GapEndingEngine(builder, transactions);
    }

    private static EventSchema schema() {
        return EventSchema.builder()
                .eventTable("domain_event_entry")
                .snapshotTable("snapshot_event_entry")
                .globalIndexColumn("global_index")
                .timestampColumn("timestamp")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }

    private static CommandBus bus(TransactionManager transactions) {
        return SimpleCommandBus.builder()
                .transactionManager(transactions)
                // By default a checked exception from a handler commits.
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
    }

    public CommandDoor door() {
        return door;
    }

    /** What records, time and again, the commands that wait to be recorded without a name. */
    public Emptying emptying(Clocks clocks) {
        return new Emptying(gateway, handling, box, clocks, random);
    }

    public Catalogue catalogue() {
        return parts.catalogue();
    }

    public LedgerSerializer serializer() {
        return serializer;
    }

    public EventStorageEngine engine() {
        return engine;
    }

    public EventStore events() {
        return events;
    }

    public CommandBus bus() {
        return bus;
    }

    public EventRows rows() {
        return rows;
    }

    public JdbcStreamTails tails() {
        return tails;
    }

    public Journal journal() {
        return journal;
    }

    /** Emptied after an erasure, as states hold decrypted values. */
    public StateCache cache() {
        return cache;
    }

    /** A replayer reads within one read-only transaction or none; it never writes. */
    public Replayer replayer() {
        return new Replayer(parts.catalogue(), tails, parts.book(), parts.authorities());
    }

    /** Tells what recorded decisions took, gave free and destroyed outside the streams. */
    public EffectsAgain effectsAgain() {
        return new EffectsAgain(parts.catalogue(), tails, parts.book());
    }

    /** Ends the threads that watch the record for event processors; these were stopped before. */
    @Override
    public void close() {
        events.shutDown();
    }
}
