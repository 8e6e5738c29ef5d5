package socai.store.events;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.Recorded;
import socai.spine.write.CommandDoor;
import socai.spine.write.Journal;
import socai.spine.write.Replayer;
import socai.spine.write.StreamTails;

/** One node of an installation, with the toy context, on whatever store. */
interface SpineNode {

    CommandDoor door();

    StreamTails tails();

    EventStore events();

    Journal journal();

    Replayer replayer();

    /** Writes events as the handler does, all of one unit of work, and does something before its commit. */
    void append(List<DomainEventMessage<?>> messages, Runnable beforeCommit);

    default Answer ask(CommandId id, Command command) {
        return door().submit(Toy.ask(id, command));
    }

    default List<Recorded> stream(String id) {
        return tails().range(id, 0, Long.MAX_VALUE);
    }
}
