package socai.store.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What can still happen to the numbers of the record. A transaction that took a lower one may commit after one with a
 * higher one. But before it takes a number it locks the table for writing, and it holds that lock until its end: once
 * all who held the lock when the head was read are gone, nothing can appear below that head any more.
 */
public final class Indexes {

    private static final String HEAD = "select coalesce(max(global_index), 0) from domain_event_entry";

    private static final String WRITERS = """
            select virtualtransaction from pg_locks
            where locktype = 'relation' and relation = 'public.domain_event_entry'::regclass and granted
              and mode = 'RowExclusiveLock'
              and database = (select oid from pg_database where datname = current_database())""";

    private static final String FIRST_FILLED =
            "select min(global_index) from domain_event_entry where global_index = any(?)";

    private Indexes() {}

    /** The highest index that is committed; 0 in an empty record. To be asked before {@link #writers}, never after. */
    public static long head(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(HEAD);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The transactions that hold the lock for writing. */
    public static Set<String> writers(Connection connection) throws SQLException {
        Set<String> writers = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(WRITERS);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                writers.add(row.getString(1));
            }
        }
        return writers;
    }

    /** The lowest of these numbers that an event has by now; empty when none has. */
    public static OptionalLong firstFilled(Connection connection, Collection<Long> numbers) throws SQLException {
        if (numbers.isEmpty()) {
            return OptionalLong.empty();
        }
        try (PreparedStatement query = connection.prepareStatement(FIRST_FILLED)) {
            query.setArray(1, connection.createArrayOf("bigint", numbers.toArray()));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                long first = row.getLong(1);
                return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(first);
            }
        }
    }
}
