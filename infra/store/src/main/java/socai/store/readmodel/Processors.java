package socai.store.readmodel;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import socai.store.events.Spine;

/** Makes live processors; all share three threads, one to hand out events and two to apply them. */
final class Processors implements AutoCloseable {

    /** How many events are applied in one transaction at most. */
    static final int BATCH = 500;

    /** How often a processor that nobody runs is taken up, and so the shortest wait after a failure. */
    private static final Duration CLAIM_INTERVAL = Duration.ofSeconds(2);

    private final DataSource source;
    private final Spine spine;
    private final TransactionManager transactions;
    private final Tokens tokens;
    private final EventTail tail;
    private final int batchSize;
    private final ScheduledExecutorService coordinators = threads(1, "read-model-feed");
    private final ScheduledExecutorService workers = threads(2, "read-model-work");

    Processors(DataSource source, Spine spine, TransactionManager transactions, Tokens tokens, int batchSize) {
        this.source = source;
        this.spine = spine;
        this.transactions = transactions;
        this.tokens = tokens;
        this.tail = new EventTail(spine.events());
        this.batchSize = batchSize;
    }

    private static ScheduledExecutorService threads(int count, String name) {
        ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(
                count, Thread.ofPlatform().daemon().name(name + "-", 1).factory());
        // Otherwise the end waits for looks at the record that are due some seconds later.
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return threads;
    }

    LiveProcessor of(Generation generation) {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        BatchFold fold = new BatchFold(generation, source, spine.tails());
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name(generation.processor())
                .eventHandlerInvoker(new BatchInvoker(generation, new Delivered(source), fold, () -> failure.set(null)))
                .errorHandler(context -> {
                    failure.set(context.error());
                    throw new IllegalStateException(generation.processor() + " failed", context.error());
                })
                .messageSource(new WakingSource(spine.events(), tail))
                .tokenStore(tokens.store())
                .transactionManager(transactions)
                .coordinatorExecutor(coordinators)
                .workerExecutor(workers)
                .initialSegmentCount(1)
                .initialToken(start -> Tokens.at(0))
                .batchSize(batchSize)
                .tokenClaimInterval(CLAIM_INTERVAL.toMillis())
                .claimExtensionThreshold(CLAIM_INTERVAL.toMillis())
                .build();
        return new LiveProcessor(generation, processor, tokens, failure);
    }

    /** The processors were stopped before. */
    @Override
    public void close() {
        tail.close();
        coordinators.shutdown();
        workers.shutdown();
        try {
            boolean quiet =
                    coordinators.awaitTermination(5, TimeUnit.SECONDS) && workers.awaitTermination(5, TimeUnit.SECONDS);
            if (!quiet) {
                coordinators.shutdownNow();
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
