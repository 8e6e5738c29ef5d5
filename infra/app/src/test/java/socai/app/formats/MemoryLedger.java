package socai.app.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SimpleEventBus;
import socai.spine.DomainEvent;
import socai.spine.Recorded;
import socai.spine.StreamRead;
import socai.spine.StreamType;
import socai.spine.write.StreamTails;
import socai.store.events.EventRows;

/** Streams in memory: keeps what is published on its bus, for one thread. */
final class MemoryLedger implements StreamTails {

    private final Map<String, List<Recorded>> streams = new TreeMap<>();
    private final EventBus bus = SimpleEventBus.builder().build();

    MemoryLedger() {
        bus.subscribe(this::keep);
    }

    EventBus bus() {
        return bus;
    }

    private void keep(List<? extends EventMessage<?>> messages) {
        for (EventMessage<?> message : messages) {
            add(EventRows.recorded(0, (DomainEventMessage<?>) message));
        }
    }

    void add(Recorded event) {
        streams.computeIfAbsent(event.stream(), none -> new ArrayList<>()).add(event);
    }

    /** Adds an event that no command of the test writes. */
    void add(StreamType<?, ?> type, String stream, DomainEvent event) {
        long next = streams.getOrDefault(stream, List.of()).size();
        add(new Recorded(0, stream + "/" + next, type.name(), stream, next, java.time.Instant.EPOCH, Map.of(), event));
    }

    @Override
    public List<Recorded> newer(List<StreamRead> known) {
        List<Recorded> events = new ArrayList<>();
        known.forEach(read -> events.addAll(range(read.stream(), read.version() + 1, Long.MAX_VALUE)));
        return events;
    }

    @Override
    public List<Recorded> range(String stream, long first, long last) {
        return streams.getOrDefault(stream, List.of()).stream()
                .filter(event -> event.sequence() >= first && event.sequence() <= last)
                .toList();
    }
}
