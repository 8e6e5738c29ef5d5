package socai.store.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import socai.spine.CommandId;
import socai.spine.Recorded;
import socai.spine.read.Projection;
import socai.spine.read.Rows;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

class LiveReadModelTest {

    private static final Set<String> ORDERS = Set.of("ShopOrders");

    private TestDatabase database;
    private ShopLedger ledger;
    private final List<ReadModels> running = new ArrayList<>();

    @BeforeEach
    void start() {
        database = TestPostgres.fresh();
        ledger = new ShopLedger(database.app());
    }

    @AfterEach
    void stop() {
        running.forEach(ReadModels::close);
        ledger.close();
        database.close();
    }

    private ReadModels models(int batchSize, Projection... projections) {
        ReadModels models = new ReadModels(
                database.database(),
                ledger.transactions,
                ledger.spine,
                List.of(projections),
                new ReadModels.Settings("test", batchSize));
        running.add(models);
        models.start();
        return models;
    }

    private static void awaitHead(ReadModels models) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> models.status().stream().allMatch(status -> status.position() >= status.head()));
    }

    private static long orders(ReadModels models) {
        return (long) models.store()
                .ask("select count(*) as n from {ShopOrders}.shop_order")
                .getFirst()
                .get("n");
    }

    private List<String> differencesFromRebuilt(Projection projection, String schema) {
        Generation other = new Generation(projection, 77);
        new Rebuilder(database.database(), ledger.spine.rows()).build(List.of(other), RebuildProgress.SILENT);
        return new Comparison(database.database()).differences(projection, schema, other.schema());
    }

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
        assertThat(millis[15]).as("median of %s ms", Arrays.toString(millis)).isLessThan(200);
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
                .isBetween(Duration.ofMillis(490), Duration.ofSeconds(5));
        assertThat(models.awaitPassed(command, ORDERS, Duration.ZERO)).isFalse();
        assertThat(models.awaitPassed(CommandId.of(UUID.randomUUID()), ORDERS, Duration.ofSeconds(1)))
                .isFalse();
        assertThat(models.awaitPassed(command, Set.of("Unknown"), Duration.ofSeconds(1)))
                .isFalse();
        blocked.countDown();
        await().atMost(Duration.ofSeconds(10)).until(() -> models.awaitPassed(command, ORDERS, Duration.ZERO));
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
        await().atMost(Duration.ofSeconds(10))
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
        await().atMost(Duration.ofSeconds(5)).until(() -> models.awaitPassed(quick, ORDERS, Duration.ofMillis(50)));
        assertThat(orders(models)).isEqualTo(1);
        while (System.nanoTime() - start < TimeUnit.SECONDS.toNanos(5)) {
            ledger.fill(new Random(start), 5);
            TimeUnit.MILLISECONDS.sleep(50);
        }
        release.countDown();
        holder.join();

        await().atMost(Duration.ofSeconds(5))
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
        await().atMost(Duration.ofSeconds(10)).until(() -> orders(models) == 1);
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
        await().atMost(Duration.ofSeconds(10)).until(() -> models.shown(ORDERS) == models.head());
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
        await().atMost(Duration.ofSeconds(5)).until(() -> models.awaitPassed(next, ORDERS, Duration.ofMillis(50)));
        assertThat(orders(models)).isEqualTo(1);
        assertThat(models.status().getFirst().failure()).isEqualTo(Optional.empty());
        assertThat(models.shown(ORDERS)).as("a gap that stays empty").isEqualTo(models.head());
    }
}
