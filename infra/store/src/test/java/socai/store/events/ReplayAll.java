package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import socai.spine.journal.JournalEvent;
import socai.spine.write.Replayer;

/** Replays every journal entry of a test store in both modes: no test may leave a decision that cannot be retaken. */
final class ReplayAll {

    private ReplayAll() {}

    static void assertIdentical(DataSource source, Spine spine) throws SQLException {
        Replayer replayer = spine.replayer();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + EventRows.COLUMNS
                        + " from domain_event_entry e where type = 'journal' order by global_index")) {
            while (row.next()) {
                JournalEvent entry = (JournalEvent) spine.rows().read(row).event();
                if (entry.attempt().stream().equals("pag-unknown")) {
                    // Its stream holds an event that nobody can read, on purpose.
                    continue;
                }
                for (Replayer.Mode mode : Replayer.Mode.values()) {
                    Replayer.Result result = replayer.again(entry, mode);
                    assertThat(result.outcome())
                            .as(() -> mode + " of " + entry.attempt().command() + ": " + result.differences())
                            .isEqualTo(Replayer.Outcome.IDENTICAL);
                }
            }
        }
    }
}
