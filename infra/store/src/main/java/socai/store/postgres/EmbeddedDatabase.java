package socai.store.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL run by the application itself on {@code <data>/postgres}, reachable from this machine only and by password
 * only. Data stays when it is closed, and when the application or the server is killed.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String DATABASE = "socai";

    private final FolderLock lock;
    private final EmbeddedPostgres server;
    private final RolePasswords passwords;
    private final StalePostmaster postmaster;

    private EmbeddedDatabase(
            FolderLock lock, EmbeddedPostgres server, RolePasswords passwords, StalePostmaster postmaster) {
        this.lock = lock;
        this.server = server;
        this.passwords = passwords;
        this.postmaster = postmaster;
    }

    /**
     * Starts the server, making it where the folder has none yet, with both roles and the empty or kept database.
     *
     * @throws IllegalStateException when the folder is in use or the server does not start within a minute
     */
    static EmbeddedDatabase start(DataFolder folder, ServerSettings settings) {
        FolderLock lock = folder.lock();
        StalePostmaster postmaster = new StalePostmaster(folder.postgres());
        try {
            postmaster.clear();
            ClusterFolder cluster = new ClusterFolder(folder);
            cluster.setAsideIfIncomplete();
            RolePasswords passwords = cluster.passwords();
            EmbeddedPostgres server = settings.start(folder.postgres(), passwords);
            EmbeddedDatabase database = new EmbeddedDatabase(lock, server, passwords, postmaster);
            database.prepare();
            cluster.markComplete();
            return database;
        } catch (IOException | SQLException | RuntimeException e) {
            abandon(postmaster, lock);
            throw new IllegalStateException(
                    "PostgreSQL could not be started on " + folder.postgres() + ": " + e.getMessage(), e);
        }
    }

    private static void abandon(StalePostmaster postmaster, FolderLock lock) {
        try {
            postmaster.clear();
        } catch (IOException | RuntimeException e) {
            LOG.warn("A server that did not start properly could not be ended; the next start tries again", e);
        } finally {
            lock.close();
        }
    }

    private void prepare() throws IOException, SQLException {
        try (Connection superuser = superuser()) {
            ServerRoles roles = new ServerRoles(superuser);
            roles.ensureRole(owner());
            roles.ensureRole(app());
            roles.ensureDatabase(DATABASE, owner(), app());
        } catch (SQLException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** How to reach the installation's database. */
    DatabaseAccess access() {
        return access(DATABASE);
    }

    DatabaseAccess access(String database) {
        return new DatabaseAccess(url(database), owner(), app());
    }

    Connection superuser() throws SQLException {
        return superuser(access("postgres"));
    }

    /** The superuser on this database. The caller closes it. */
    Connection superuser(DatabaseAccess database) throws SQLException {
        RoleAccess role = passwords.of(RolePasswords.SUPERUSER);
        return DriverManager.getConnection(database.url(), role.user(), role.password());
    }

    /** The server's main process; empty when it is gone. */
    Optional<ProcessHandle> process() {
        try {
            return postmaster.running();
        } catch (IOException e) {
            LOG.warn("The process of PostgreSQL cannot be told", e);
            return Optional.empty();
        }
    }

    private RoleAccess owner() {
        return passwords.of(RolePasswords.OWNER);
    }

    private RoleAccess app() {
        return passwords.of(RolePasswords.APP);
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    /** Stops the server and waits until it has let go of the folder. */
    @Override
    public void close() {
        Optional<ProcessHandle> process = process();
        try {
            server.close();
            if (process.isPresent() && !StalePostmaster.awaitEnd(process.get())) {
                LOG.error("PostgreSQL {} still runs; the next start will end it", process.get());
            }
        } catch (IOException e) {
            LOG.error("PostgreSQL may still run; the next start will end it", e);
        } finally {
            lock.close();
        }
    }
}
