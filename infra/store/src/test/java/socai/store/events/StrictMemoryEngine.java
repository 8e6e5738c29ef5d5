package socai.store.events;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;

/** Axon's engine in memory, with what it lacks: the unique key (stream, sequence), checked and taken in one step. */
final class StrictMemoryEngine extends InMemoryEventStorageEngine {

    private record Place(String stream, long sequence) {}

    private final Set<Place> taken = new HashSet<>();

    @Override
    public synchronized void appendEvents(List<? extends EventMessage<?>> events) {
        Set<Place> wanted = new HashSet<>();
        for (EventMessage<?> event : events) {
            DomainEventMessage<?> message = (DomainEventMessage<?>) event;
            Place place = new Place(message.getAggregateIdentifier(), message.getSequenceNumber());
            if (taken.contains(place) || !wanted.add(place)) {
                throw new ConcurrencyException(place + " is taken");
            }
        }
        taken.addAll(wanted);
        store(events);
    }

    /** At once: within a unit of work Axon's engine would only store later, and another writer could come between. */
    private void store(List<? extends EventMessage<?>> events) {
        if (!CurrentUnitOfWork.isStarted()) {
            super.appendEvents(events);
            return;
        }
        UnitOfWork<?> running = CurrentUnitOfWork.get();
        CurrentUnitOfWork.clear(running);
        try {
            super.appendEvents(events);
        } finally {
            CurrentUnitOfWork.set(running);
        }
    }
}
