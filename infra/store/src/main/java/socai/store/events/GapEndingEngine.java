package socai.store.events;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Axon's engine, which stops waiting for numbers that will stay empty. Axon waits for every number that a reader has
 * passed over until a minute is gone, and copies all that it waits for with each event: after the kill of a process that
 * had taken thousands of numbers, read models went a hundred times slower for that minute and once ran out of memory.
 *
 * <p>The transactions must read what is committed when each statement begins, as PostgreSQL's do unless told otherwise.
 */
final class GapEndingEngine extends JdbcEventStorageEngine {

    /** Fewer are cheaper to wait for than to ask about; a record that is written to always has some. */
    private static final int MANY = 100;

    private final TransactionManager transactions;
    private final Settling settling = new Settling();

    GapEndingEngine(Builder builder, TransactionManager transactions) {
        super(builder);
        this.transactions = transactions;
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int batchSize) {
        return transactions.fetchInTransaction(() -> super.fetchTrackedEvents(
                last instanceof GapAwareTrackingToken token && token.getGaps().size() > MANY
                        ? withoutDead(token)
                        : last,
                batchSize));
    }

    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet row, @Nullable GapAwareTrackingToken previous)
            throws SQLException {
        TrackedEventData<?> event = super.getTrackedEventData(row, previous);
        long before = previous == null ? 0 : previous.getIndex();
        return event.trackingToken() instanceof GapAwareTrackingToken token && token.getIndex() - before > MANY
                ? at(withoutDead(token), (TrackedDomainEventData<?>) event)
                : event;
    }

    private static <T> TrackedDomainEventData<T> at(TrackingToken token, TrackedDomainEventData<T> event) {
        return new TrackedDomainEventData<>(token, event);
    }

    /** The end is looked for first: a number below it that has no row afterwards will never have one. */
    private GapAwareTrackingToken withoutDead(GapAwareTrackingToken token) {
        // The transaction's own connection: to close it here only gives it back to the transaction.
        try (Connection connection = getConnection()) {
            long settled = settling.upTo(connection);
            SortedSet<Long> asked = token.getGaps().headSet(settled + 1);
            return asked.isEmpty()
                    ? token
                    : token.withGapsTruncatedAt(
                            Indexes.firstFilled(connection, asked).orElse(settled + 1));
        } catch (SQLException e) {
            throw new StoreUnavailable("the empty numbers of the record could not be read", e);
        }
    }
}
