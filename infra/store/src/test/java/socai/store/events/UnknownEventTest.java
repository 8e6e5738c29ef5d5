package socai.store.events;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import socai.spine.CommandId;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

class UnknownEventTest {

    @Test
    void anEventOfAnUnknownNameStopsTheReadingInsteadOfBeingSkipped() throws SQLException {
        try (TestDatabase database = TestPostgres.fresh(4)) {
            ToySpine node = new ToySpine(database.app());
            node.ask(id(), new Toy.WriteLine("pag-unknown", "lim-default", "một"));
            try (Connection connection = database.app().getConnection();
                    PreparedStatement insert = connection.prepareStatement("""
                        insert into domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                            timestamp, payload_type, payload_revision, payload, meta_data)
                        values ('foreign', 'pag-unknown', 1, 'page', '2026-11-23T00:00:00Z', 'toy.FromTheFuture', '1',
                            convert_to('{}', 'UTF8'), convert_to('{}', 'UTF8'))""")) {
                insert.executeUpdate();
            }
            assertThatThrownBy(() -> node.ask(id(), new Toy.WriteLine("pag-unknown", "lim-default", "hai")))
                    .hasMessageContaining("toy.FromTheFuture");
            assertThatThrownBy(() -> node.spine
                            .events()
                            .readEvents("pag-unknown")
                            .asStream()
                            .toList())
                    .hasStackTraceContaining("toy.FromTheFuture");
        }
    }

    private static CommandId id() {
        return CommandId.of(UUID.randomUUID());
    }
}
