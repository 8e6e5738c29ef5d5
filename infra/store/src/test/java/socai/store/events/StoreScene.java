package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import socai.spine.CommandId;

/** Nodes on one store, and the record that is replayed when its tests are over. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreScene {

    SpineNode node;

    /** A node of its own on the one store of this test class. */
    abstract SpineNode nodeOnTheStore();

    /** Ends the store, after the last test. */
    abstract void endStore();

    @BeforeAll
    void start() {
        node = nodeOnTheStore();
    }

    @AfterAll
    void everyJournalEntryReplaysIdentically() {
        try {
            assertThat(ReplayAll.assertIdentical(wholeRecord(node), node.replayer()))
                    .isPositive();
        } finally {
            endStore();
        }
    }

    /** Everything in the store as a processor that starts today reads it. */
    static List<DomainEventMessage<?>> wholeRecord(SpineNode node) {
        List<DomainEventMessage<?>> all = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream = node.events().openStream(null)) {
            while (stream.hasNextAvailable(200, TimeUnit.MILLISECONDS)) {
                all.add((DomainEventMessage<?>) stream.nextAvailable());
            }
            return all;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static CommandId id() {
        return CommandId.of(UUID.randomUUID());
    }

    static Toy.WriteLine line(String page, String text) {
        return new Toy.WriteLine(page, "lim-default", text);
    }

    static <T> List<T> inParallel(int threads, int times, java.util.function.IntFunction<T> work) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> futures = IntStream.range(0, times)
                    .mapToObj(i -> pool.submit(() -> work.apply(i)))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
