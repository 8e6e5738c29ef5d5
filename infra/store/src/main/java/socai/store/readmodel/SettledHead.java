package socai.store.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import socai.store.events.Indexes;

/** Finds a position up to which the record is complete for ever, by waiting for those who write now; why, {@link Indexes} tells. */
final class SettledHead {

    /** Longer than any transaction of the application may last. */
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private SettledHead() {}

    /** @param connection in no transaction */
    static long await(Connection connection) throws SQLException {
        long head = Indexes.head(connection);
        Set<String> before = Indexes.writers(connection);
        long start = System.nanoTime();
        while (!before.isEmpty()) {
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw new IllegalStateException("a transaction that writes events does not end");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(3));
            before.retainAll(Indexes.writers(connection));
        }
        return head;
    }

    /**
     * The end of what a reader holds who passed over some positions as empty: those that are filled by now it has not
     * read yet, those that are not will stay empty.
     *
     * @param settled at most the head, as {@link #await} found it after the reader had passed over them
     */
    static long before(Connection connection, Set<Long> passedOver, long settled) throws SQLException {
        List<Long> asked =
                passedOver.stream().filter(position -> position <= settled).toList();
        OptionalLong filled = Indexes.firstFilled(connection, asked);
        return filled.isPresent() ? filled.getAsLong() - 1 : settled;
    }
}
