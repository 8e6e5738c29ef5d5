package socai.store.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;

/** Numbers of the record that a transaction took which was undone: nobody waits for them, and for no other less. */
class DeadNumbersTest extends ReadModelSpec {

    private static final int THOUSANDS = 5000;

    @Test
    void whatWasUndoneIsNotWaitedFor() {
        GapAwareTrackingToken start = write("cus-1");
        undo();
        write("cus-1");
        List<TrackedEventMessage<?>> read = read(start);
        assertThat(read).hasSize(1);
        assertThat(end(read).getIndex()).isGreaterThan(start.getIndex() + THOUSANDS);
        assertThat(end(read).getGaps()).isEmpty();
    }

    @Test
    void anEventThatCommitsAfterManyWereUndoneIsStillRead() throws Exception {
        GapAwareTrackingToken start = write("cus-1");
        CountDownLatch release = new CountDownLatch(1);
        Thread late = hold("ord-late", release);
        undo();
        write("cus-1");
        List<TrackedEventMessage<?>> first = read(start);
        assertThat(end(first).getGaps()).contains(start.getIndex() + 1);
        release.countDown();
        late.join();
        List<TrackedEventMessage<?>> second = read(end(first));
        assertThat(streams(second)).containsExactly("ord-late");
        assertThat(read(end(second))).isEmpty();
        write("cus-1");
        assertThat(end(read(end(second))).getGaps()).isEmpty();
    }

    /** One writer begins before the other ends, all the time. */
    @Test
    void aRecordThatIsWrittenToAllTheTimeSettlesToo() throws Exception {
        GapAwareTrackingToken start = write("cus-1");
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        Thread one = hold("ord-1", first);
        undo();
        write("cus-1");
        GapAwareTrackingToken crowded = end(read(start));
        assertThat(crowded.getGaps()).hasSizeGreaterThan(THOUSANDS);
        Thread other = hold("ord-2", second);
        first.countDown();
        one.join();
        write("cus-1");
        List<TrackedEventMessage<?>> next = read(crowded);
        assertThat(streams(next)).containsExactly("ord-1", "cus-1");
        GapAwareTrackingToken after = end(read(end(next), "cus-1"));
        assertThat(after.getGaps()).hasSize(1);
        second.countDown();
        other.join();
        assertThat(streams(read(after))).containsExactly("ord-2");
    }

    private List<TrackedEventMessage<?>> read(GapAwareTrackingToken from, String more) {
        write(more);
        return read(from);
    }

    private List<TrackedEventMessage<?>> read(GapAwareTrackingToken from) {
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        ledger.spine.engine().readEvents(from, false).forEach(events::add);
        return events;
    }

    private static GapAwareTrackingToken end(List<TrackedEventMessage<?>> read) {
        return (GapAwareTrackingToken) read.getLast().trackingToken();
    }

    private static List<String> streams(List<TrackedEventMessage<?>> read) {
        return read.stream()
                .map(event -> ((DomainEventMessage<?>) event).getAggregateIdentifier())
                .toList();
    }

    private GapAwareTrackingToken write(String stream) {
        ledger.write(stream, new Shop.CustomerEvent.CustomerNamed("Tên"));
        return (GapAwareTrackingToken) ledger.spine.engine().createHeadToken();
    }

    private Thread hold(String stream, CountDownLatch release) throws InterruptedException {
        CountDownLatch written = new CountDownLatch(1);
        Thread holder = ledger.hold(written, release, List.of(ledger.message(stream, ShopLedger.placed("cus-1", 1))));
        assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
        return holder;
    }

    private void undo() {
        List<DomainEventMessage<?>> many = new ArrayList<>();
        for (int i = 0; i < THOUSANDS; i++) {
            many.add(ledger.message("cus-undone-" + i, new Shop.CustomerEvent.CustomerNamed("Tên")));
        }
        try {
            ledger.write(many, () -> {
                throw new IllegalStateException("undone");
            });
        } catch (IllegalStateException undone) {
            assertThat(undone).hasMessage("undone");
        }
    }
}
