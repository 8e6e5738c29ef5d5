package socai.store.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import socai.spine.DomainEvent;
import socai.spine.Recorded;

/** Turns rows of the event table into recorded events: metadata, upcasters, payload under its logical name. */
public final class EventRows {

    /** The columns that {@link #read} expects, in any order. */
    public static final String COLUMNS = "e.global_index, e.event_identifier, e.aggregate_identifier, e.sequence_number,"
            + " e.type, e.timestamp, e.payload_type, e.payload_revision, e.payload, e.meta_data";

    private final Serializer serializer;
    private final List<EventUpcaster> upcasters;

    public EventRows(Serializer serializer, List<EventUpcaster> upcasters) {
        this.serializer = serializer;
        this.upcasters = List.copyOf(upcasters);
    }

    /** The event in the current row. */
    public Recorded read(ResultSet row) throws SQLException {
        byte[] payload = row.getBytes("payload");
        byte[] metadata = row.getBytes("meta_data");
        long position = row.getLong("global_index");
        if (upcasters.isEmpty()) {
            DomainEvent event = serializer.deserialize(new SimpleSerializedObject<>(
                    payload, byte[].class, row.getString("payload_type"), row.getString("payload_revision")));
            return new Recorded(
                    position,
                    row.getString("event_identifier"),
                    row.getString("type"),
                    row.getString("aggregate_identifier"),
                    row.getLong("sequence_number"),
                    Instant.parse(row.getString("timestamp")),
                    strings(serializer.deserialize(
                            new SimpleSerializedObject<>(metadata, byte[].class, MetaData.class.getName(), null))),
                    event);
        }
        return recorded(position, upcast(row, payload, metadata));
    }

    private DomainEventMessage<?> upcast(ResultSet row, byte[] payload, byte[] metadata) throws SQLException {
        GenericDomainEventEntry<byte[]> entry = new GenericDomainEventEntry<>(
                row.getString("type"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("event_identifier"),
                row.getString("timestamp"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                payload,
                metadata);
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                        Stream.of(entry), serializer, new EventUpcasterChain(upcasters))
                .next();
    }

    private static Recorded recorded(long position, DomainEventMessage<?> message) {
        return new Recorded(
                position,
                message.getIdentifier(),
                message.getType(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getTimestamp(),
                strings(message.getMetaData()),
                (DomainEvent) message.getPayload());
    }

    static Map<String, String> strings(Map<String, ?> metadata) {
        Map<String, String> strings = new HashMap<>(metadata.size() * 2);
        metadata.forEach((key, value) -> strings.put(key, String.valueOf(value)));
        return strings;
    }
}
