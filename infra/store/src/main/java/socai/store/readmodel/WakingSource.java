package socai.store.readmodel;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** The event store, whose streams tell a waiting processor that something has come. */
final class WakingSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final EventStore events;
    private final EventTail tail;

    WakingSource(EventStore events, EventTail tail) {
        this.events = events;
        this.tail = tail;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new Waking(events.openStream(token), token);
    }

    @Override
    public TrackingToken createTailToken() {
        return events.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return events.createHeadToken();
    }

    private final class Waking implements BlockingStream<TrackedEventMessage<?>> {

        private final BlockingStream<TrackedEventMessage<?>> stream;
        private @Nullable TrackingToken last;
        private @Nullable Runnable sleeper;

        Waking(BlockingStream<TrackedEventMessage<?>> stream, @Nullable TrackingToken start) {
            this.stream = stream;
            this.last = start;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            boolean available = stream.hasNextAvailable(timeout, unit);
            if (!available) {
                tail.startAt(last);
            }
            return available;
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            TrackedEventMessage<?> next = stream.nextAvailable();
            last = next.trackingToken();
            return next;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            sleeper = callback;
            tail.wake(callback);
            return true;
        }

        @Override
        public void close() {
            if (sleeper != null) {
                tail.forget(sleeper);
            }
            stream.close();
        }
    }
}
