package socai.store.events;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import socai.spine.journal.JournalEvent;

/**
 * The table of unique values against the record: folded out of the decisions again, compared row by row, and mended. A
 * row of somebody whose data was erased stays, as nothing else remembers it.
 */
public final class ClaimRebuild {

    /** Where connections come from on which a transaction may last long. */
    @FunctionalInterface
    public interface Connections {
        Connection open() throws SQLException;
    }

    /** How a row differs. */
    public enum What {
        /** Taken by the record, free in the table. */
        MISSING,
        /** In the table, and no decision took it. */
        NOT_IN_THE_RECORD,
        /** Held by another than the one who took it. */
        ANOTHER_OWNER
    }

    /** @param owner id of the dossier or person that holds it, by the record where the record tells */
    public record Difference(What what, String kind, String owner) {}

    /**
     * @param decisions how many were read, refusals among them
     * @param claims    rows of the table before
     * @param kept      rows of the table of which the record cannot tell any more, because of an erasure
     */
    public record Outcome(long decisions, long claims, long kept, List<Difference> differences) {}

    private record Change(Difference difference, byte[] hash) {}

    private static final int FETCH = 500;

    private final Spine spine;
    private final JdbcClaims claims;
    private final Connections connections;

    public ClaimRebuild(Spine spine, JdbcClaims claims, Connections connections) {
        this.spine = spine;
        this.claims = claims;
        this.connections = connections;
    }

    /** Compares and changes nothing; decisions go on meanwhile. */
    public Outcome compare() {
        return run(false);
    }

    /** Makes the table what the record says. Nobody takes a unique value meanwhile: decisions that would, wait. */
    public Outcome mend() {
        return run(true);
    }

    private Outcome run(boolean mend) {
        try (Connection connection = connections.open()) {
            connection.setAutoCommit(false);
            // One look at journal and table: what commits between the two would else pass for a difference.
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            if (mend) {
                // Before anything is read, so that the look comes after those who were writing.
                execute(connection, "lock table claim in share row exclusive mode");
            }
            FoldedClaims folded = fold(connection);
            List<Change> changes = new ArrayList<>();
            long[] rows = against(connection, folded, changes);
            if (mend) {
                write(connection, changes);
            }
            connection.commit();
            return new Outcome(
                    folded.decisions(),
                    rows[0],
                    rows[1],
                    changes.stream().map(Change::difference).toList());
        } catch (SQLException e) {
            throw new StoreUnavailable("claims could not be compared with the record", e);
        }
    }

    private FoldedClaims fold(Connection connection) throws SQLException {
        FoldedClaims folded = new FoldedClaims(spine.effectsAgain(), claims::hash);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet row = statement.executeQuery("select " + EventRows.COLUMNS
                    + " from domain_event_entry e where type = '" + JournalEvent.STREAM_TYPE
                    + "' order by global_index")) {
                while (row.next()) {
                    folded.add((JournalEvent) spine.rows().read(row).event());
                }
            }
        }
        return folded;
    }

    /** @return how many rows there are, and how many of them the record cannot tell of */
    private static long[] against(Connection connection, FoldedClaims folded, List<Change> changes)
            throws SQLException {
        long[] rows = {0, 0};
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet row = statement.executeQuery("select kind, hash, owner from claim order by kind, hash")) {
                while (row.next()) {
                    rows[0]++;
                    String kind = row.getString(1);
                    byte[] hash = row.getBytes(2);
                    String stored = row.getString(3);
                    String recorded = folded.takeOut(kind, hash);
                    if (recorded == null && folded.mayHoldErased(stored)) {
                        rows[1]++;
                    } else if (recorded == null) {
                        changes.add(new Change(new Difference(What.NOT_IN_THE_RECORD, kind, stored), hash));
                    } else if (!recorded.equals(stored)) {
                        changes.add(new Change(new Difference(What.ANOTHER_OWNER, kind, recorded), hash));
                    }
                }
            }
        }
        for (Map.Entry<String, Map<ByteBuffer, String>> kind : folded.left().entrySet()) {
            kind.getValue().forEach((hash, owner) -> {
                if (!folded.mayHaveReleased(owner)) {
                    changes.add(new Change(new Difference(What.MISSING, kind.getKey(), owner), hash.array()));
                }
            });
        }
        return rows;
    }

    private static void write(Connection connection, List<Change> changes) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from claim where kind = ? and hash = ?");
                PreparedStatement insert =
                        connection.prepareStatement("insert into claim (kind, hash, owner) values (?, ?, ?)")) {
            for (Change change : changes) {
                Difference difference = change.difference();
                if (difference.what() != What.MISSING) {
                    delete.setString(1, difference.kind());
                    delete.setBytes(2, change.hash());
                    delete.addBatch();
                }
                if (difference.what() != What.NOT_IN_THE_RECORD) {
                    insert.setString(1, difference.kind());
                    insert.setBytes(2, change.hash());
                    insert.setString(3, difference.owner());
                    insert.addBatch();
                }
            }
            delete.executeBatch();
            insert.executeBatch();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
