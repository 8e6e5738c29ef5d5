package socai.store.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import socai.spine.CommandId;
import socai.spine.Recorded;
import socai.spine.read.Projection;
import socai.spine.read.Rows;

/** A live read model: what it shows, waits for and survives. */
class LiveReadModelTest extends LiveReadModelSpec {

    @Test
    void whatACommandDidIsSeenAtOnceAfterWaitingForIt() {
        ReadModels models = models(500, new Shop.Orders(1), new Shop.Decisions());
        ledger.write("cus-0", new Shop.CustomerEvent.CustomerNamed("Người khởi động"));
        awaitHead(models);
        long[] millis = new long[30];
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            CommandId command = ledger.command("ord-" + i, ShopLedger.placed("cus-1", i));
            boolean passed = models.awaitPassed(command, Set.of("ShopOrders", "ShopDecisions"), Duration.ofSeconds(9));
            millis[i] = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            if (passed) {
                assertThat(orders(models)).isEqualTo(i + 1);
                assertThat(models.store()
                                .ask("select * from {ShopDecisions}.decision where command = ?", command.raw()))
                        .hasSize(1);
            }
        }
        Arrays.sort(millis);
        assertThat(millis[15]).as("median of %s ms", Arrays.toString(millis)).isLessThan(450);
    }

    @Test
    void waitingEndsWithFalseWhenTheReadModelIsNotThere() {
        CountDownLatch blocked = new CountDownLatch(1);
        ReadModels models = models(500, new Shop.Orders(1) {
            @Override
            public void apply(Recorded event, Rows rows) {
                try {
                    blocked.await(20, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                super.apply(event, rows);
            }
        });
        CommandId command = ledger.command("ord-1", ShopLedger.placed("cus-1", 1));
        long start = System.nanoTime();
        assertThat(models.awaitPassed(command, ORDERS, Duration.ofHours(1))).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(2_990), Duration.ofSeconds(15));
        assertThat(models.awaitPassed(command, ORDERS, Duration.ZERO)).isFalse();
        assertThat(models.awaitPassed(CommandId.of(UUID.randomUUID()), ORDERS, Duration.ofSeconds(1)))
                .isFalse();
        assertThat(models.awaitPassed(command, Set.of("Unknown"), Duration.ofSeconds(1)))
                .isFalse();
        blocked.countDown();
        await().atMost(Duration.ofSeconds(30)).until(() -> models.awaitPassed(command, ORDERS, Duration.ZERO));
        assertThat(orders(models)).isEqualTo(1);
    }

    @Test
    void aFailureIsShownAndTriedAgainAndNothingIsSkipped() {
        AtomicBoolean broken = new AtomicBoolean(true);
        ReadModels models = models(
                7,
                new Shop.Orders(1) {
                    @Override
                    public void apply(Recorded event, Rows rows) {
                        if (broken.get() && event.stream().equals("ord-poison")) {
                            throw new IllegalStateException("cannot read this one");
                        }
                        super.apply(event, rows);
                    }
                },
                new Shop.Decisions());
        ledger.fill(new Random(4), 30);
        ledger.write("ord-poison", ShopLedger.placed("cus-1", 5));
        CommandId later = ledger.command("ord-later", ShopLedger.placed("cus-1", 6));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(models.status())
                        .filteredOn(status -> status.name().equals("ShopOrders"))
                        .singleElement()
                        .satisfies(status -> {
                            assertThat(status.failure()).contains("IllegalStateException: cannot read this one");
                            assertThat(status.position()).isLessThan(status.head());
                        }));
        assertThat(models.awaitPassed(later, ORDERS, Duration.ofMillis(100))).isFalse();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> models.awaitPassed(later, Set.of("ShopDecisions"), Duration.ofMillis(100)));

        broken.set(false);
        await().atMost(Duration.ofSeconds(30)).until(() -> models.awaitPassed(later, ORDERS, Duration.ofMillis(100)));
        assertThat(models.status())
                .allSatisfy(status -> assertThat(status.failure()).isEmpty());
        assertThat(differencesFromRebuilt(new Shop.Orders(1), "rm_shop_orders_v1"))
                .isEmpty();
    }

    @Test
    void aRestartGoesOnWhereItStopped() {
        AtomicInteger applied = new AtomicInteger();
        Projection counting = new Shop.Orders(1) {
            @Override
            public void apply(Recorded event, Rows rows) {
                // The batch is rehearsed first, on other rows.
                if (rows instanceof RowBatch) {
                    applied.incrementAndGet();
                }
                super.apply(event, rows);
            }
        };
        ReadModels first = models(7, counting);
        ledger.fill(new Random(6), 100);
        awaitHead(first);
        first.close();
        int before = applied.get();
        ledger.fill(new Random(7), 100);
        ReadModels second = models(500, counting);
        awaitHead(second);
        second.close();

        long all = events();
        assertThat(before).isPositive();
        assertThat(applied.get()).isEqualTo((int) all);
        assertThat(differencesFromRebuilt(counting, "rm_shop_orders_v1")).isEmpty();
    }

    @Test
    void manyEventsAreAppliedTogether() {
        Set<Rows> batches = Collections.newSetFromMap(new IdentityHashMap<>());
        ledger.fill(new Random(13), 300);
        ReadModels models = models(100, new Shop.Orders(1) {
            @Override
            public void apply(Recorded event, Rows rows) {
                if (rows instanceof RowBatch) {
                    batches.add(rows);
                }
                super.apply(event, rows);
            }
        });
        awaitHead(models);
        assertThat((long) batches.size()).isBetween(events() / 100, events() / 10);
    }

    /** As when a node that seemed dead comes back: the lock on the token and the positions of streams keep them apart. */
    @Test
    void twoNodesThatBothBelieveToOwnAReadModelSpoilNothing() {
        ReadModels one = models(7, new Shop.Orders(1));
        ReadModels two = models(50, new Shop.Orders(1));
        for (int i = 0; i < 20; i++) {
            ledger.fill(new Random(20 + i), 10);
        }
        awaitHead(one);
        awaitHead(two);
        one.close();
        two.close();
        assertThat(differencesFromRebuilt(new Shop.Orders(1), "rm_shop_orders_v1"))
                .isEmpty();
    }

    private long events() {
        return (long) new JdbcReadStore(database.app(), new ActiveSchemas(database.app()))
                .ask("select count(*) as n from domain_event_entry where type <> 'journal'")
                .getFirst()
                .get("n");
    }
}
