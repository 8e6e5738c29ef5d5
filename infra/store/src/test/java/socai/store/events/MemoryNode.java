package socai.store.events;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import socai.spine.Recorded;
import socai.spine.StreamRead;
import socai.spine.write.ClaimBook;
import socai.spine.write.CommandDoor;
import socai.spine.write.CommandHandling;
import socai.spine.write.Gateway;
import socai.spine.write.Journal;
import socai.spine.write.Replayer;
import socai.spine.write.StateCache;
import socai.spine.write.StreamTails;
import socai.spine.write.Submission;

/** The same handler, gateway and replayer on any storage engine of Axon, read through its own interface only. */
final class MemoryNode implements SpineNode {

    private final Spine.Parts parts = Toy.parts();
    private final EventStore events;
    private final StreamTails tails;
    private final Journal journal;
    private final CommandDoor door;

    MemoryNode(EventStorageEngine engine, ClaimBook claims) {
        this.events = EmbeddedEventStore.builder().storageEngine(engine).build();
        this.tails = new EngineTails(engine);
        this.journal = new JdbcJournal(tails);
        CommandBus bus = SimpleCommandBus.builder()
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
        CommandHandling handling = new CommandHandling(
                parts.catalogue(),
                new CommandHandling.Ports(tails, claims, ToySpine.NO_KEYS, events, new StateCache(1_000)),
                parts.book(),
                parts.authorities(),
                parts.codeVersion());
        parts.catalogue()
                .deciders()
                .keySet()
                .forEach(name -> bus.subscribe(name, message -> handling.handle((Submission) message.getPayload())));
        this.door = new Gateway(bus, parts.catalogue(), journal);
    }

    /** Streams through the engine, one after the other. */
    private record EngineTails(EventStorageEngine engine) implements StreamTails {

        @Override
        public List<Recorded> newer(List<StreamRead> known) {
            List<Recorded> events = new ArrayList<>();
            known.forEach(read -> events.addAll(range(read.stream(), read.version() + 1, Long.MAX_VALUE)));
            return events;
        }

        @Override
        public List<Recorded> range(String stream, long first, long last) {
            return engine.readEvents(stream, first)
                    .asStream()
                    .takeWhile(message -> message.getSequenceNumber() <= last)
                    .<Recorded>map(message -> EventRows.recorded(0, message))
                    .toList();
        }
    }

    @Override
    public CommandDoor door() {
        return door;
    }

    @Override
    public StreamTails tails() {
        return tails;
    }

    @Override
    public EventStore events() {
        return events;
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public Replayer replayer() {
        return new Replayer(parts.catalogue(), tails, parts.book(), parts.authorities());
    }

    @Override
    public void append(List<DomainEventMessage<?>> messages, Runnable beforeCommit) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        events.publish(messages);
        work.onPrepareCommit(written -> beforeCommit.run());
        work.commit();
    }
}
