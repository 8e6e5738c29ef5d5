package socai.store.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import socai.spine.CommandId;
import socai.spine.Recorded;
import socai.spine.read.Rows;

/** Events that commit later than their neighbours. */
class LateCommitTest extends LiveReadModelSpec {

    @Test
    void anEventThatCommitsFiveSecondsLateReachesEveryReadModelWithItsOwnPosition() throws Exception {
        ReadModels models = models(500, new Shop.Orders(1), new Shop.Decisions());
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CommandId late = CommandId.of(UUID.randomUUID());
        List<DomainEventMessage<?>> messages =
                List.of(ledger.message("ord-late", ShopLedger.placed("cus-1", 1)), ledger.journal(late));
        Thread holder = ledger.hold(written, release, messages);
        assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
        long start = System.nanoTime();
        CommandId quick = ledger.command("ord-quick", ShopLedger.placed("cus-1", 2));
        await().atMost(Duration.ofSeconds(30)).until(() -> models.awaitPassed(quick, ORDERS, Duration.ofMillis(50)));
        assertThat(orders(models)).isEqualTo(1);
        while (System.nanoTime() - start < TimeUnit.SECONDS.toNanos(5)) {
            ledger.fill(new Random(start), 5);
            TimeUnit.MILLISECONDS.sleep(50);
        }
        release.countDown();
        holder.join();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> models.awaitPassed(late, Set.of("ShopOrders", "ShopDecisions"), Duration.ofMillis(50)));
        assertThat(models.store().ask("select position from {ShopOrders}.shop_order where id = 'ord-late'"))
                .isEqualTo(List.of(Map.of("position", position("ord-late"))));
        awaitHead(models);
        assertThat(differencesFromRebuilt(new Shop.Orders(1), "rm_shop_orders_v1"))
                .isEmpty();
        assertThat(differencesFromRebuilt(new Shop.Decisions(), "rm_shop_decisions_v1"))
                .isEmpty();
    }

    private long position(String stream) {
        return ledger.spine.tails().range(stream, 0, 0).getFirst().position();
    }

    @Test
    void anEventThatCommitsTwelveThousandEventsLateIsNotLost() throws Exception {
        ReadModels models = models(500, new Shop.Orders(1));
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Thread holder =
                ledger.hold(written, release, List.of(ledger.message("ord-late", ShopLedger.placed("cus-late", 1))));
        assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < 12; i++) {
            List<DomainEventMessage<?>> many = new ArrayList<>();
            for (int n = 0; n < 1000; n++) {
                many.add(ledger.message("cus-" + n, new Shop.CustomerEvent.CustomerNamed("Tên " + i)));
            }
            ledger.write(many);
        }
        awaitHead(models);
        assertThat(orders(models)).isZero();
        release.countDown();
        holder.join();
        await().atMost(Duration.ofSeconds(30)).until(() -> orders(models) == 1);
    }

    /** The event is committed, thousands after it are applied, and it itself is not yet: nothing beyond it is shown. */
    @Test
    void whatIsShownEndsBeforeALateEventUntilItIsApplied() throws Exception {
        CountDownLatch applying = new CountDownLatch(1);
        ReadModels models = models(500, new Shop.Orders(1) {
            @Override
            public void apply(Recorded event, Rows rows) {
                if (event.stream().equals("ord-late")) {
                    try {
                        applying.await(20, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }
                super.apply(event, rows);
            }
        });
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Thread holder =
                ledger.hold(written, release, List.of(ledger.message("ord-late", ShopLedger.placed("cus-late", 1))));
        assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < 3; i++) {
            List<DomainEventMessage<?>> many = new ArrayList<>();
            for (int n = 0; n < 1000; n++) {
                many.add(ledger.message("cus-" + n, new Shop.CustomerEvent.CustomerNamed("Tên " + i)));
            }
            ledger.write(many);
        }
        awaitHead(models);
        release.countDown();
        holder.join();
        assertThat(models.shown(ORDERS)).isEqualTo(position("ord-late") - 1);
        applying.countDown();
        await().atMost(Duration.ofSeconds(30)).until(() -> models.shown(ORDERS) == models.head());
        assertThat(orders(models)).isEqualTo(1);
    }

    @Test
    void aTransactionThatIsUndoneStopsNothing() {
        ReadModels models = models(500, new Shop.Orders(1));
        try {
            ledger.write(List.of(ledger.message("ord-undone", ShopLedger.placed("cus-1", 1))), () -> {
                throw new IllegalStateException("undone");
            });
        } catch (IllegalStateException undone) {
            assertThat(undone).hasMessage("undone");
        }
        CommandId next = ledger.command("ord-1", ShopLedger.placed("cus-1", 1));
        await().atMost(Duration.ofSeconds(30)).until(() -> models.awaitPassed(next, ORDERS, Duration.ofMillis(50)));
        assertThat(orders(models)).isEqualTo(1);
        assertThat(models.status().getFirst().failure()).isEqualTo(Optional.empty());
        assertThat(models.shown(ORDERS)).as("a gap that stays empty").isEqualTo(models.head());
    }
}
