package socai.app;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import socai.spine.CommandId;
import socai.spine.journal.JournalEvent;
import socai.spine.write.Replayer;
import socai.store.events.EventRows;
import socai.store.events.Spine;
import socai.store.events.StoreUnavailable;
import socai.store.postgres.Database;

/** Replays decisions in both modes and tells what came out. */
@Component
public class ReplayRun {

    private static final int FETCH = 500;
    private static final int PROGRESS = 5_000;
    private static final int SHOWN = 20;

    private final Spine spine;
    private final Replayer replayer;
    private final Database database;

    ReplayRun(Spine spine, Replayer replayer, Database database) {
        this.spine = spine;
        this.replayer = replayer;
        this.database = database;
    }

    /** @return whether every decision came out as recorded */
    public boolean all(PrintStream out) {
        Counts counts = new Counts();
        try (Connection connection = database.dedicatedConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(FETCH);
                try (ResultSet row = statement.executeQuery("select " + EventRows.COLUMNS
                        + " from domain_event_entry e where type = 'journal' order by global_index")) {
                    while (row.next()) {
                        replay(replayer, (JournalEvent) spine.rows().read(row).event(), counts, out);
                    }
                }
            }
        } catch (SQLException e) {
            throw new StoreUnavailable("the journal could not be read", e);
        }
        out.println(counts);
        return counts.different == 0;
    }

    public boolean one(String command, PrintStream out) {
        Counts counts = new Counts();
        spine.journal()
                .entry(CommandId.of(command))
                .ifPresentOrElse(
                        entry -> replay(replayer, entry, counts, out),
                        () -> out.println("Không có lệnh này / no such command"));
        out.println(counts);
        return counts.decisions == 1 && counts.different == 0;
    }

    private static void replay(Replayer replayer, JournalEvent entry, Counts counts, PrintStream out) {
        counts.decisions++;
        for (Replayer.Mode mode : Replayer.Mode.values()) {
            Replayer.Result result = replayer.again(entry, mode);
            counts.add(mode, result.outcome());
            if (result.outcome() == Replayer.Outcome.DIFFERENT && counts.different++ < SHOWN) {
                // Which parts differ, never their values: this goes to a terminal and to logs.
                out.println("KHÁC / DIFFERENT " + mode + " "
                        + entry.attempt().command().type() + " "
                        + entry.attempt().act().command().raw() + ": "
                        + result.differences().stream()
                                .map(difference -> difference.substring(0, difference.indexOf(" differ")))
                                .toList());
            }
        }
        if (counts.decisions % PROGRESS == 0) {
            out.println("… " + counts.decisions);
        }
    }

    private static final class Counts {
        private int decisions;
        private int different;
        private final Map<Replayer.Mode, Map<Replayer.Outcome, Integer>> outcomes = new EnumMap<>(Replayer.Mode.class);

        void add(Replayer.Mode mode, Replayer.Outcome outcome) {
            outcomes.computeIfAbsent(mode, any -> new EnumMap<>(Replayer.Outcome.class))
                    .merge(outcome, 1, Integer::sum);
        }

        @Override
        public String toString() {
            return decisions + " quyết định / decisions: " + outcomes;
        }
    }
}
