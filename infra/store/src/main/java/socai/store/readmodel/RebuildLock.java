package socai.store.readmodel;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import socai.store.postgres.Database;

/** Only one rebuild at a time on all nodes of a database; ends with its connection, whatever happens. */
final class RebuildLock implements AutoCloseable {

    private final Connection connection;

    private RebuildLock(Connection connection) {
        this.connection = connection;
    }

    /** Another rebuild is running on this database. */
    static final class Taken extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        Taken() {
            super("another rebuild of read models is running");
        }
    }

    /** @throws Taken at once, without waiting */
    static RebuildLock take(Database database) throws SQLException {
        Connection connection = database.dedicatedConnection();
        boolean taken = false;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select pg_try_advisory_lock(hashtextextended('socai rebuild of read models', 0))")) {
            row.next();
            taken = row.getBoolean(1);
        } finally {
            if (!taken) {
                connection.close();
            }
        }
        if (!taken) {
            throw new Taken();
        }
        return new RebuildLock(connection);
    }

    /** On which short statements may be run meanwhile, in auto-commit. */
    Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the lock of rebuilds could not be given back", e);
        }
    }
}
