package socai.store.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;

/** A migrated database of one test class; closing it removes it. */
public final class TestDatabase implements AutoCloseable {

    private final DatabaseAccess access;
    private final Database database;
    private final HikariDataSource owner;
    private final Runnable drop;

    TestDatabase(DatabaseAccess access, Database database, HikariDataSource owner, Runnable drop) {
        this.access = access;
        this.database = database;
        this.owner = owner;
        this.drop = drop;
    }

    public DatabaseAccess access() {
        return access;
    }

    public Database database() {
        return database;
    }

    /** Connections of the application's role. */
    public DataSource app() {
        return database.app();
    }

    /** Connections of the role that owns the tables. */
    public DataSource owner() {
        return owner;
    }

    /** The properties with which a whole application uses this database. */
    public Map<String, String> properties() {
        return Map.of(
                "socai.db.url", access.url(),
                "socai.db.owner.user", access.owner().user(),
                "socai.db.owner.password", access.owner().password(),
                "socai.db.app.user", access.app().user(),
                "socai.db.app.password", access.app().password());
    }

    @Override
    public void close() {
        database.close();
        owner.close();
        drop.run();
    }
}
