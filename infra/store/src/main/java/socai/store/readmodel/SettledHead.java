package socai.store.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Finds a position up to which the record is complete for ever. A transaction that took a lower index may commit after
 * one with a higher index. But before it takes an index it locks the table for writing, and it holds that lock until
 * its end: once all who held the lock when the head was read are gone, nothing can appear below that head any more.
 */
final class SettledHead {

    /** Longer than any transaction of the application may last. */
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private static final String WRITERS = """
            select virtualtransaction from pg_locks
            where locktype = 'relation' and relation = 'public.domain_event_entry'::regclass and granted
              and mode = 'RowExclusiveLock'
              and database = (select oid from pg_database where datname = current_database())""";

    private static final String FIRST_FILLED =
            "select min(global_index) from domain_event_entry where global_index = any(?)";

    private SettledHead() {}

    /** @param connection in no transaction */
    static long await(Connection connection) throws SQLException {
        long head;
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select coalesce(max(global_index), 0) from domain_event_entry")) {
            row.next();
            head = row.getLong(1);
        }
        Set<String> before = writers(connection);
        long start = System.nanoTime();
        while (!before.isEmpty()) {
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw new IllegalStateException("a transaction that writes events does not end");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(3));
            before.retainAll(writers(connection));
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
        Long[] asked =
                passedOver.stream().filter(position -> position <= settled).toArray(Long[]::new);
        if (asked.length == 0) {
            return settled;
        }
        try (PreparedStatement query = connection.prepareStatement(FIRST_FILLED)) {
            query.setArray(1, connection.createArrayOf("bigint", asked));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                long first = row.getLong(1);
                return row.wasNull() ? settled : first - 1;
            }
        }
    }

    private static Set<String> writers(Connection connection) throws SQLException {
        Set<String> writers = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(WRITERS);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                writers.add(row.getString(1));
            }
        }
        return writers;
    }
}
