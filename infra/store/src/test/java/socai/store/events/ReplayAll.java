package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import socai.spine.journal.JournalEvent;
import socai.spine.write.Replayer;

/** Replays every journal entry of a test store in both modes: no test may leave a decision that cannot be retaken. */
public final class ReplayAll {

    private ReplayAll() {}

    /** @return how many decisions there were */
    public static int assertIdentical(DataSource source, Spine spine) throws SQLException {
        List<JournalEvent> entries = entries(source, spine);
        Replayer replayer = spine.replayer();
        entries.forEach(entry -> assertIdentical(entry, replayer));
        return entries.size();
    }

    /** Every decision, in the order in which they were recorded. */
    static List<JournalEvent> entries(DataSource source, Spine spine) throws SQLException {
        List<JournalEvent> entries = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + EventRows.COLUMNS
                        + " from domain_event_entry e where type = 'journal' order by global_index")) {
            while (row.next()) {
                entries.add((JournalEvent) spine.rows().read(row).event());
            }
        }
        return entries;
    }

    /** As above, in a store in which somebody was erased: a decision that needs what is gone says so. */
    public static void assertNoneDiffers(DataSource source, Spine spine) throws SQLException {
        Replayer replayer = spine.replayer();
        List<JournalEvent> entries = entries(source, spine);
        assertThat(entries).as("decisions of this test").isNotEmpty();
        for (JournalEvent entry : entries) {
            for (Replayer.Mode mode : Replayer.Mode.values()) {
                Replayer.Result result = replayer.again(entry, mode);
                assertThat(result.outcome())
                        .as(() -> mode + " of " + entry.attempt().command() + ": " + result.differences())
                        .isIn(Replayer.Outcome.IDENTICAL, Replayer.Outcome.ERASED);
            }
        }
    }

    /** @return how many decisions there were among these events */
    static int assertIdentical(List<DomainEventMessage<?>> record, Replayer replayer) {
        int decisions = 0;
        for (DomainEventMessage<?> message : record) {
            if (message.getPayload() instanceof JournalEvent entry) {
                assertIdentical(entry, replayer);
                decisions++;
            }
        }
        return decisions;
    }

    private static void assertIdentical(JournalEvent entry, Replayer replayer) {
        for (Replayer.Mode mode : Replayer.Mode.values()) {
            Replayer.Result result = replayer.again(entry, mode);
            assertThat(result.outcome())
                    .as(() -> mode + " of " + entry.attempt().command() + ": " + result.differences())
                    .isEqualTo(Replayer.Outcome.IDENTICAL);
        }
    }
}
