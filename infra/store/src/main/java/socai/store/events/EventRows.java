package socai.store.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.jspecify.annotations.Nullable;
import socai.spine.DomainEvent;
import socai.spine.PersonId;
import socai.spine.Recorded;
import tools.jackson.databind.ObjectReader;

/** Turns rows of the event table into recorded events: metadata, upcasters, payload under its logical name. */
public final class EventRows {

    /** The columns that {@link #read} expects, first and in this order. */
    public static final String COLUMNS =
            "e.global_index, e.event_identifier, e.aggregate_identifier, e.sequence_number,"
                    + " e.type, e.timestamp, e.payload_type, e.payload_revision, e.payload, e.meta_data";

    private final Jackson3Serializer serializer;
    private final ObjectReader metadataReader;
    private final List<EventUpcaster> upcasters;
    private final KeysAhead keys;

    public EventRows(Jackson3Serializer serializer, List<EventUpcaster> upcasters, KeysAhead keys) {
        this.serializer = serializer;
        this.metadataReader = serializer.getObjectMapper().readerForMapOf(Object.class);
        this.upcasters = List.copyOf(upcasters);
        this.keys = keys;
    }

    /** A row that is not decoded yet, so that another thread can do that. */
    public record Raw(
            long position,
            String eventId,
            String stream,
            long sequence,
            String type,
            String timestamp,
            String payloadType,
            @Nullable String revision,
            byte[] payload,
            byte[] metadata) {}

    /** The current row of a query that selects {@link #COLUMNS}. */
    public static Raw raw(ResultSet row) throws SQLException {
        return new Raw(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getBytes(9),
                row.getBytes(10));
    }

    /** The event in the current row. */
    public Recorded read(ResultSet row) throws SQLException {
        return read(raw(row));
    }

    /** Fetches in one statement the personal keys that these rows will need. */
    public void foresee(List<Raw> rows) {
        if (keys != KeysAhead.NONE) {
            Set<PersonId> subjects = new HashSet<>();
            rows.forEach(row -> SealedSubjects.find(row.payload(), subjects));
            keys.foresee(subjects);
        }
    }

    /** Decodes a row; may be called by several threads. */
    public Recorded read(Raw row) {
        if (upcasters.isEmpty()) {
            DomainEvent event = serializer.deserialize(
                    new SimpleSerializedObject<>(row.payload(), byte[].class, row.payloadType(), row.revision()));
            return new Recorded(
                    row.position(),
                    row.eventId(),
                    row.type(),
                    row.stream(),
                    row.sequence(),
                    Instant.parse(row.timestamp()),
                    metadata(row.metadata()),
                    event);
        }
        return recorded(row.position(), upcast(row));
    }

    private DomainEventMessage<?> upcast(Raw row) {
        GenericDomainEventEntry<byte[]> entry = new GenericDomainEventEntry<>(
                row.type(),
                row.stream(),
                row.sequence(),
                row.eventId(),
                row.timestamp(),
                row.payloadType(),
                row.revision(),
                row.payload(),
                row.metadata());
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                        Stream.of(entry), serializer, new EventUpcasterChain(upcasters))
                .next();
    }

    /**
     * The event in a message.
     *
     * @param position its own global index, which a tracking token does not tell: that names the highest one seen
     */
    public static Recorded recorded(long position, DomainEventMessage<?> message) {
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

    /** As Axon reads it, but in one step: this is a third of the work of decoding. */
    @SuppressWarnings("unchecked")
    private Map<String, String> metadata(byte[] stored) {
        Map<String, Object> values = metadataReader.readValue(stored);
        values.replaceAll((key, value) -> value instanceof String ? value : String.valueOf(value));
        return (Map<String, String>) (Map<String, ?>) values;
    }

    static Map<String, String> strings(Map<String, ?> metadata) {
        Map<String, String> strings = new HashMap<>(metadata.size() * 2);
        metadata.forEach((key, value) -> strings.put(key, String.valueOf(value)));
        return strings;
    }
}
