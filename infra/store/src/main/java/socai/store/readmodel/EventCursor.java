package socai.store.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import socai.spine.Recorded;
import socai.store.events.EventRows;

/** Reads the record in its order with a cursor of the server, and decodes ahead on two threads. */
final class EventCursor implements AutoCloseable {

    private static final int CHUNK = 500;
    private static final int CHUNKS_AHEAD = 6;

    private static final String READ = "select " + EventRows.COLUMNS + """
             from domain_event_entry e
            where e.global_index > ? and e.global_index <= ? and e.type = any(?::text[])
            order by e.global_index
            """;

    private final EventRows rows;
    private final ExecutorService decoders = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("rebuild-", 1).factory());

    EventCursor(EventRows rows) {
        this.rows = rows;
    }

    /**
     * Hands out the events in order.
     *
     * @param connection not in auto-commit, or the driver would read everything at once
     * @param sink       false ends the reading
     * @return whether everything up to the end was handed out
     */
    boolean read(Connection connection, long after, long upTo, Collection<String> types, Predicate<Recorded> sink)
            throws SQLException {
        Deque<Future<List<Recorded>>> decoding = new ArrayDeque<>();
        try (PreparedStatement query = connection.prepareStatement(READ)) {
            query.setFetchSize(CHUNK);
            query.setLong(1, after);
            query.setLong(2, upTo);
            query.setArray(3, connection.createArrayOf("text", types.toArray()));
            try (ResultSet row = query.executeQuery()) {
                List<EventRows.Raw> chunk = new ArrayList<>(CHUNK);
                while (row.next()) {
                    chunk.add(EventRows.raw(row));
                    if (chunk.size() == CHUNK) {
                        decoding.add(decode(chunk));
                        chunk = new ArrayList<>(CHUNK);
                        if (decoding.size() > CHUNKS_AHEAD && !hand(decoding.removeFirst(), sink)) {
                            return false;
                        }
                    }
                }
                decoding.add(decode(chunk));
            }
        }
        while (!decoding.isEmpty()) {
            if (!hand(decoding.removeFirst(), sink)) {
                return false;
            }
        }
        return true;
    }

    private Future<List<Recorded>> decode(List<EventRows.Raw> chunk) {
        return decoders.submit(() -> {
            rows.foresee(chunk);
            List<Recorded> events = new ArrayList<>(chunk.size());
            for (EventRows.Raw raw : chunk) {
                events.add(rows.read(raw));
            }
            return events;
        });
    }

    private static boolean hand(Future<List<Recorded>> decoded, Predicate<Recorded> sink) {
        try {
            for (Recorded event : decoded.get()) {
                if (!sink.test(event)) {
                    return false;
                }
            }
            return true;
        } catch (ExecutionException e) {
            throw new IllegalStateException("an event could not be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        decoders.shutdownNow();
    }
}
