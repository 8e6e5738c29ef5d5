package socai.store.readmodel;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits at the end of the record and wakes the processors when something has come. Axon's embedded store cannot do this
 * itself, so that a processor that found nothing would look again only after half a second.
 */
final class EventTail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EventTail.class);

    /** The embedded store may miss a signal; this bounds what that costs. */
    private static final int WAIT_MILLIS = 50;

    private static final int EVENTS_PER_WAKE = 200;

    private final EventStore events;
    private final Set<Runnable> sleepers = ConcurrentHashMap.newKeySet();
    private @Nullable Thread thread;
    private volatile boolean closed;

    EventTail(EventStore events) {
        this.events = events;
    }

    void wake(Runnable sleeper) {
        sleepers.add(sleeper);
    }

    void forget(Runnable sleeper) {
        sleepers.remove(sleeper);
    }

    /**
     * Starts watching, if nothing watches yet, where a processor stands that has reached the end: streams with equal
     * tokens share what the store reads.
     */
    synchronized void startAt(@Nullable TrackingToken end) {
        if (thread == null && !closed) {
            thread = Thread.ofPlatform().daemon().name("read-model-tail").start(() -> watch(end));
        }
    }

    private void watch(@Nullable TrackingToken start) {
        TrackingToken last = start;
        while (!closed) {
            try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(last)) {
                while (!closed) {
                    if (stream.hasNextAvailable(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                        for (int i = 0; i < EVENTS_PER_WAKE && stream.hasNextAvailable(); i++) {
                            last = stream.nextAvailable().trackingToken();
                        }
                        sleepers.forEach(Runnable::run);
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("The end of the record cannot be watched; trying again", e);
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        Thread running;
        synchronized (this) {
            running = thread;
        }
        if (running != null) {
            try {
                running.join(TimeUnit.SECONDS.toMillis(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
