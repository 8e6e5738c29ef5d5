package socai.store.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import socai.spine.read.Projection;
import socai.store.events.EventRows;
import socai.store.postgres.Database;

/** Builds the tables of a projection as every rebuild does, but switches nothing to them: for trials and measurements. */
public final class TrialRebuild {

    private final Database database;
    private final Rebuilder rebuilder;

    public TrialRebuild(Database database, EventRows rows) {
        this.database = database;
        this.rebuilder = new Rebuilder(database, rows);
    }

    /** @return the position up to which everything is in the tables of {@link Projection#schema()} */
    public long build(Projection projection) {
        return rebuilder.build(List.of(new Generation(projection, 0)), RebuildProgress.SILENT);
    }

    /** Removes the tables; there may be none. */
    public void drop(Projection projection) {
        try (Connection connection = database.dedicatedConnection()) {
            Ddl.drop(connection, projection.schema());
        } catch (SQLException e) {
            throw new IllegalStateException("the tables of a trial could not be removed", e);
        }
    }
}
