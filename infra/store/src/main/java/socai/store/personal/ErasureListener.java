package socai.store.personal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes this node forget a person's key as soon as any node has erased it. It listens on a connection of its own; while
 * there is none, the node keeps no keys at all, because it would not hear of erasures.
 */
public final class ErasureListener implements AutoCloseable {

    /** Where the listener gets its connection from; not a pool, as it keeps it for good. */
    @FunctionalInterface
    public interface Connections {
        Connection open() throws SQLException;
    }

    static final String CHANNEL = "person_key_erased";

    private static final Logger LOG = LoggerFactory.getLogger(ErasureListener.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration PING = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final KeyCache cache;
    private final Connections connections;
    private final Runnable also;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean listening;

    private ErasureListener(PersonKeys keys, Connections connections, Runnable also) {
        this.cache = keys.cache();
        this.also = also;
        this.connections = connections;
        this.thread = Thread.ofPlatform().daemon().name("person-key-erasures").unstarted(this::run);
    }

    /**
     * Starts to listen; returns at once, and the keys are read afresh until the connection stands.
     *
     * @param also run after an erasure was heard: other memories may hold what the key had opened
     */
    public static ErasureListener start(PersonKeys keys, Connections connections, Runnable also) {
        ErasureListener listener = new ErasureListener(keys, connections, also);
        listener.cache.suspend();
        listener.thread.start();
        return listener;
    }

    /** Whether erasures are heard at present; for health reports. */
    public boolean listening() {
        return listening;
    }

    /** Ends the thread and its connection. The node keeps no keys from then on. */
    @Override
    public void close() throws InterruptedException {
        closed.countDown();
        thread.join(Duration.ofSeconds(10));
    }

    private void run() {
        try {
            do {
                try (Connection connection = connections.open()) {
                    listen(connection);
                } catch (SQLException | RuntimeException e) {
                    LOG.warn("Erasures of personal keys are not heard; keys are not kept until they are", e);
                } finally {
                    listening = false;
                    cache.suspend();
                }
            } while (!closed.await(RETRY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        PGConnection postgres = connection.unwrap(PGConnection.class);
        // What was erased while nobody listened may still be in other memories.
        also.run();
        cache.resume();
        listening = true;
        long checked = System.nanoTime();
        while (closed.getCount() > 0) {
            PGNotification[] erasures = postgres.getNotifications((int) PATIENCE.toMillis());
            if (erasures != null && erasures.length > 0) {
                for (PGNotification erasure : erasures) {
                    cache.forget(erasure.getParameter());
                }
                also.run();
            } else if (System.nanoTime() - checked > PING.toNanos()) {
                // A connection can be dead without anybody having said so.
                if (!connection.isValid((int) PING.toSeconds())) {
                    throw new SQLException("the connection is gone");
                }
                checked = System.nanoTime();
            }
        }
    }
}
