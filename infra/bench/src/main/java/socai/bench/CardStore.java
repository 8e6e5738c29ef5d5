package socai.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import socai.spine.Metadata;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.store.events.Spine;

/** Fills a store with cards: five events each, with the metadata that a command gives them, mixed as in real life. */
final class CardStore {

    static final int EVENTS_PER_CARD = 5;

    private static final int CARDS_AT_ONCE = 200;
    private static final int ORGANISATIONS = 300;

    private final Spine spine;
    private final DataSource source;
    private final LocalDate day = LocalDate.of(2026, 1, 5);

    CardStore(Spine spine, DataSource source) {
        this.spine = spine;
        this.source = source;
    }

    /** Adds cards until there are so many events at least. */
    long fill(long wanted) throws SQLException {
        long have = count();
        while (have < wanted) {
            List<DomainEventMessage<?>> messages = new ArrayList<>();
            List<String> cards = new ArrayList<>();
            for (int i = 0; i < CARDS_AT_ONCE; i++) {
                cards.add(Card.TYPE.prefix() + "-" + UUID.randomUUID());
            }
            for (int sequence = 0; sequence < EVENTS_PER_CARD; sequence++) {
                for (int i = 0; i < cards.size(); i++) {
                    messages.add(message(cards.get(i), sequence, have + i));
                }
            }
            spine.engine().appendEvents(messages);
            have += messages.size();
        }
        return have;
    }

    long count() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select count(*) from domain_event_entry where type = ?")) {
            query.setString(1, Card.TYPE.name());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private DomainEventMessage<Card.CardEvent> message(String card, int sequence, long number) {
        Card.CardEvent event = switch (sequence) {
            case 0 -> new Card.CardEvent.CardOpened(organisation(number), "KIND_" + number % 7, day);
            case 2 -> new Card.CardEvent.CardMoved(organisation(number), organisation(number + 1));
            default -> new Card.CardEvent.CardNoted(sequence, "code-" + number + "-" + sequence);
        };
        return new GenericDomainEventMessage<>(
                Card.TYPE.name(), card, sequence, event, metadata(number, day.plusDays(number % 200 + sequence)));
    }

    private static OrganisationId organisation(long number) {
        return OrganisationId.of("org-" + new UUID(7, number % ORGANISATIONS));
    }

    private static MetaData metadata(long number, LocalDate businessDate) {
        String command = UUID.randomUUID().toString();
        Map<String, Object> values = new HashMap<>();
        values.put(Metadata.COMMAND, command);
        values.put(Metadata.CORRELATION, command);
        values.put(Metadata.ACCOUNT, "account-" + number % 50);
        values.put(Metadata.PERSON, "per-" + new UUID(9, number % 50));
        values.put(Metadata.OFFICE, OfficeKind.SECRETARY.name());
        values.put(Metadata.ORGANISATION, organisation(number).raw());
        values.put(Metadata.BUSINESS_DATE, businessDate.toString());
        values.put(Metadata.POLICIES, "SC-01/membership@1 294-QD-TW@1");
        values.put(Metadata.ORIGIN, Origin.DIRECT.name());
        return MetaData.from(values);
    }
}
