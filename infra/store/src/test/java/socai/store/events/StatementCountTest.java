package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import socai.spine.CommandId;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

class StatementCountTest {

    private static CommandId id() {
        return CommandId.of(UUID.randomUUID());
    }

    /** What does not exist is not kept in memory, so the book must exist as it does in every installation. */
    private static void publishTheBook(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement insert = connection.createStatement()) {
            insert.executeUpdate("""
                    insert into domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                        timestamp, payload_type, payload_revision, payload, meta_data)
                    values ('book', 'tbk-1', 0, 'toybook', '2026-11-23T00:00:00Z', 'toy.Nothing', '1',
                        convert_to('{}', 'UTF8'), convert_to('{}', 'UTF8'))""");
        }
    }

    @Test
    void aCommandOnAnExistingStreamWithOneFactCostsOneReadAndOneWrite() throws SQLException {
        try (TestDatabase database = TestPostgres.fresh(4)) {
            WatchedSource watched = new WatchedSource(database.app(), () -> WatchedSource.Crash.NONE);
            ToySpine node = new ToySpine(watched.source());
            publishTheBook(database.app());
            node.ask(id(), new Toy.SetLimit("lim-count", 100));
            node.ask(id(), new Toy.WriteLine("pag-count", "lim-count", "một"));
            watched.statements.clear();
            node.ask(id(), new Toy.WriteLine("pag-count", "lim-count", "hai"));
            List<String> statements = List.copyOf(watched.statements);
            assertThat(statements).hasSize(2);
            assertThat(statements.getFirst()).startsWith("select");
            assertThat(statements.getLast()).containsIgnoringCase("insert into domain_event_entry");
            ReplayAll.assertNoneDiffers(database.app(), node.spine);
        }
    }
}
