package socai.store.readmodel;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jspecify.annotations.Nullable;

/** Keeps one generation up to date. A failure is tried again, later and later, and never skipped. */
final class LiveProcessor {

    /** How long what another node stored is taken for true: whoever waits asks every few milliseconds. */
    private static final long ASK_AGAIN = TimeUnit.MILLISECONDS.toNanos(20);

    private final Generation generation;
    private final PooledStreamingEventProcessor processor;
    private final Tokens tokens;
    private final AtomicReference<@Nullable Throwable> failure;
    private volatile @Nullable Elsewhere elsewhere;

    LiveProcessor(
            Generation generation,
            PooledStreamingEventProcessor processor,
            Tokens tokens,
            AtomicReference<@Nullable Throwable> failure) {
        this.generation = generation;
        this.processor = processor;
        this.tokens = tokens;
        this.failure = failure;
    }

    Generation generation() {
        return generation;
    }

    void start() {
        processor.start();
    }

    /** Waits until the running batch is done. */
    void stop() {
        processor.shutdownAsync().orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** Whether the event at this position, which must exist, is in the tables. */
    boolean passed(long position) {
        return token() instanceof GapAwareTrackingToken token
                && token.getIndex() >= position
                && !token.getGaps().contains(position);
    }

    /** The highest position that was seen; 0 before the first. */
    long position() {
        return token() instanceof GapAwareTrackingToken token ? token.getIndex() : 0;
    }

    /**
     * How far it has read.
     *
     * @param index the highest position that was seen; 0 before the first
     * @param gaps  positions below it that nothing had filled when they were passed
     */
    record Seen(long index, SortedSet<Long> gaps) {}

    Seen seen() {
        return token() instanceof GapAwareTrackingToken token
                ? new Seen(token.getIndex(), token.getGaps())
                : new Seen(0, Collections.emptySortedSet());
    }

    /** From memory where this node runs it; otherwise what the other node stored, which may lag some seconds. */
    private @Nullable TrackingToken token() {
        EventTrackerStatus here = processor.processingStatus().get(0);
        if (here != null) {
            return here.getTrackingToken();
        }
        Elsewhere known = elsewhere;
        if (known == null || System.nanoTime() - known.asked() > ASK_AGAIN) {
            known = new Elsewhere(System.nanoTime(), tokens.stored(generation.processor()));
            elsewhere = known;
        }
        return known.token();
    }

    private record Elsewhere(long asked, @Nullable TrackingToken token) {}

    /** What went wrong last, until a batch succeeds. */
    Optional<String> failure() {
        Throwable last = failure.get();
        if (last != null) {
            return Optional.of(last.getClass().getSimpleName() + ": " + last.getMessage());
        }
        return processor.isError() ? Optional.of("events cannot be read") : Optional.empty();
    }
}
