package socai.store.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The database of an installation with its schema in place: what the application works on. */
public final class Database implements AutoCloseable {

    private final DatabaseAccess access;
    private final HikariDataSource app;
    private final @Nullable EmbeddedDatabase server;

    private Database(DatabaseAccess access, HikariDataSource app, @Nullable EmbeddedDatabase server) {
        this.access = access;
        this.app = app;
        this.server = server;
    }

    /**
     * Starts or reaches the server, brings the schema up to date and opens the application's pool.
     *
     * @throws IllegalStateException in one sentence, when it cannot be used as it is
     */
    public static Database open(DatabaseSettings settings) {
        DatabaseAccess external = settings.external();
        if (external != null) {
            return connect(external, settings.poolSize(), null);
        }
        DataFolder folder = DataFolder.at(settings.data());
        return embedded(folder, ServerSettings.lasting(folder, settings.port()), settings.poolSize());
    }

    static Database embedded(DataFolder folder, ServerSettings settings, int poolSize) {
        EmbeddedDatabase server = EmbeddedDatabase.start(folder, settings);
        try {
            return connect(server.access(), poolSize, server);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static Database connect(DatabaseAccess access, int poolSize, @Nullable EmbeddedDatabase server) {
        try (HikariDataSource owner = Pools.owner(access)) {
            Schema.migrate(owner, access.app().user());
        } catch (SQLException e) {
            throw new IllegalStateException("The database schema could not be brought up to date", e);
        }
        return connectMigrated(access, poolSize, server);
    }

    /** Opens a database whose schema is known to be up to date. */
    static Database connectMigrated(DatabaseAccess access, int poolSize, @Nullable EmbeddedDatabase server) {
        HikariDataSource app = Pools.app(access, poolSize);
        try {
            Schema.checkRights(app);
            return new Database(access, app, server);
        } catch (SQLException e) {
            app.close();
            throw new IllegalStateException("The rights of the application's database role could not be read", e);
        } catch (RuntimeException e) {
            app.close();
            throw e;
        }
    }

    /**
     * The application's connections. A transaction that lasts longer than 30 seconds is ended by the server; long reads
     * first say {@code set local transaction_timeout = 0}.
     */
    public DataSource app() {
        return app;
    }

    /**
     * A connection of the application's role outside the pool and without a limit on transactions, for those that keep
     * one for good (LISTEN) or for very long. The caller closes it.
     */
    public Connection dedicatedConnection() throws SQLException {
        return DriverManager.getConnection(access.url(), Pools.options(access.app(), "socai-dedicated"));
    }

    /** Ends the pool, then the embedded server where there is one. */
    @Override
    public void close() {
        app.close();
        if (server != null) {
            server.close();
        }
    }
}
