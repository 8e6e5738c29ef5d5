package socai.spine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * An event as it stands in the store.
 *
 * @param position global index; only for reading order and read-your-writes, never part of what is proved
 */
public record Recorded(
        long position,
        String eventId,
        String type,
        String stream,
        long sequence,
        Instant recordedAt,
        Map<String, String> metadata,
        DomainEvent event) {

    public LocalDate businessDate() {
        String date = metadata.get(Metadata.BUSINESS_DATE);
        return date == null ? LocalDate.ofInstant(recordedAt, Zone.PARTY) : LocalDate.parse(date);
    }
}
