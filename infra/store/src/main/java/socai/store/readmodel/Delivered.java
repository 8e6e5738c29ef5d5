package socai.store.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.jdbc.datasource.DataSourceUtils;
import socai.spine.Recorded;
import socai.store.events.EventRows;
import socai.store.events.StoreUnavailable;

/**
 * Turns delivered messages into recorded events. Their global indexes are looked up: the token of an event that
 * committed late names the highest index seen, not its own, and a rebuild would write another one.
 */
final class Delivered {

    private static final String POSITIONS =
            "select event_identifier, global_index from domain_event_entry where event_identifier = any(?::text[])";

    private final DataSource source;

    Delivered(DataSource source) {
        this.source = source;
    }

    List<Recorded> recorded(List<DomainEventMessage<?>> messages) {
        Map<String, Long> positions = positions(messages);
        List<Recorded> events = new ArrayList<>(messages.size());
        for (DomainEventMessage<?> message : messages) {
            Long position = positions.get(message.getIdentifier());
            if (position == null) {
                throw new IllegalStateException("event " + message.getIdentifier() + " is not in the store");
            }
            events.add(EventRows.recorded(position, message));
        }
        return events;
    }

    private Map<String, Long> positions(List<DomainEventMessage<?>> messages) {
        Connection connection = DataSourceUtils.getConnection(source);
        try (PreparedStatement query = connection.prepareStatement(POSITIONS)) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "text",
                            messages.stream()
                                    .map(DomainEventMessage::getIdentifier)
                                    .toArray()));
            Map<String, Long> positions = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    positions.put(row.getString(1), row.getLong(2));
                }
            }
            return positions;
        } catch (SQLException e) {
            throw new StoreUnavailable("positions of events could not be read", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
