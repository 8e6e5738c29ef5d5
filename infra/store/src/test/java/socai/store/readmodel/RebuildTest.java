package socai.store.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import socai.spine.CommandId;
import socai.spine.Recorded;
import socai.spine.read.Projection;
import socai.spine.read.Rows;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

class RebuildTest {

    private static final Set<String> BOTH = Set.of("ShopOrders", "ShopDecisions");

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

    private ReadModels models(String node, Projection... projections) {
        ReadModels models = new ReadModels(
                database.database(),
                ledger.transactions,
                ledger.spine,
                List.of(projections),
                new ReadModels.Settings(node, 500));
        running.add(models);
        models.start();
        return models;
    }

    private static void awaitHead(ReadModels models) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> models.status().stream().allMatch(status -> status.position() >= status.head()));
    }

    private static String schema(ReadModels models, String name) {
        return models.status().stream()
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow()
                .schema();
    }

    /** Row by row against tables folded from event zero now, when nobody writes. */
    private void assertAsFromEventZero(ReadModels models, Projection projection) throws Exception {
        Generation fresh = new Generation(projection, 99);
        try (Connection connection = database.app().getConnection()) {
            Ddl.drop(connection, fresh.schema());
        }
        new Rebuilder(database.database(), ledger.spine.rows()).build(List.of(fresh), RebuildProgress.SILENT);
        assertThat(new Comparison(database.database())
                        .differences(projection, schema(models, projection.name()), fresh.schema()))
                .isEmpty();
        assertThat(models.store()
                        .ask("select * from {" + projection.name() + "}."
                                + projection.tables().getLast().name()))
                .isNotEmpty();
    }

    private List<Object> schemas() {
        return new JdbcReadStore(database.app(), new ActiveSchemas(database.app()))
                .ask("select nspname as name from pg_namespace where nspname like 'rm\\_%' order by 1").stream()
                        .map(row -> row.get("name"))
                        .toList();
    }

    @Test
    void liveRowsAndRebuiltRowsAreTheSameAndQueriesSwitch() throws Exception {
        ledger.fill(new Random(1), 200);
        ReadModels models = models("one", new Shop.Orders(1), new Shop.Decisions());
        ledger.fill(new Random(2), 200);
        awaitHead(models);
        assertAsFromEventZero(models, new Shop.Orders(1));
        List<RebuildProgress.Stage> stages = new ArrayList<>();

        Map<String, List<String>> differences = models.rebuild(BOTH, true, stages::add);

        assertThat(differences).isEqualTo(Map.of("ShopOrders", List.of(), "ShopDecisions", List.of()));
        assertThat(schema(models, "ShopOrders")).isEqualTo("rm_shop_orders_v1_r1");
        assertThat(schemas()).containsExactly("rm_shop_decisions_v1_r1", "rm_shop_orders_v1_r1");
        assertThat(stages.getLast().position()).isEqualTo(stages.getLast().head());
        CommandId next = ledger.command("ord-next", ShopLedger.placed("cus-1", 1));
        await().until(() -> models.awaitPassed(next, BOTH, Duration.ofMillis(100)));
        assertThat(models.store().ask("select * from {ShopOrders}.shop_order where id = 'ord-next'"))
                .hasSize(1);
        models.rebuild(Set.of("ShopOrders"), false, RebuildProgress.SILENT);
        assertThat(schemas()).containsExactly("rm_shop_decisions_v1_r1", "rm_shop_orders_v1_r2");
        assertAsFromEventZero(models, new Shop.Orders(1));
        assertThat(tokens()).containsExactly("ReadModel_ShopDecisions_v1_r1", "ReadModel_ShopOrders_v1_r2");
    }

    private List<Object> tokens() {
        return new JdbcReadStore(database.app(), new ActiveSchemas(database.app()))
                .ask("select processor_name as name from token_entry order by 1").stream()
                        .map(row -> row.get("name"))
                        .toList();
    }

    /** Writers and readers at work all the time: every question is answered, and no answer is older than the last. */
    @Test
    void rebuiltUnderLoadWhileQueriesGoOn() throws Exception {
        ledger.fill(new Random(3), 300);
        ReadModels models = models("one", new Shop.Orders(1), new Shop.Decisions());
        awaitHead(models);
        AtomicBoolean end = new AtomicBoolean();
        AtomicReference<String> wrong = new AtomicReference<>();
        Thread writer = Thread.ofPlatform().start(() -> {
            for (int i = 0; !end.get(); i++) {
                ledger.fill(new Random(100 + i), 5);
                // A load, not a flood: how fast processors are is a matter of the machine.
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
        });
        Thread reader = Thread.ofPlatform().start(() -> ask(models, end, wrong));
        for (int i = 0; i < 2; i++) {
            assertThat(models.rebuild(BOTH, true, RebuildProgress.SILENT))
                    .allSatisfy((name, differences) -> assertThat(differences).isEmpty());
        }
        end.set(true);
        writer.join();
        reader.join();
        awaitHead(models);
        assertThat(wrong.get()).isNull();
        assertThat(schema(models, "ShopOrders")).isEqualTo("rm_shop_orders_v1_r2");
        assertAsFromEventZero(models, new Shop.Orders(1));
        assertAsFromEventZero(models, new Shop.Decisions());
    }

    private static void ask(ReadModels models, AtomicBoolean end, AtomicReference<String> wrong) {
        long last = 0;
        while (!end.get()) {
            try {
                long decisions = (long) models.store()
                        .ask("select count(*) as n from {ShopDecisions}.decision")
                        .getFirst()
                        .get("n");
                if (decisions < last) {
                    wrong.set("from " + last + " back to " + decisions);
                }
                last = decisions;
            } catch (RuntimeException e) {
                wrong.set(e + " because of " + e.getCause());
            }
        }
    }

    @Test
    void eventsThatAreNotYetCommittedWhileARebuildReadsAreNotLost() throws Exception {
        ledger.fill(new Random(4), 100);
        ReadModels models = models("one", new Shop.Orders(1), new Shop.Decisions());
        awaitHead(models);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        List<DomainEventMessage<?>> late = List.of(
                ledger.message("ord-late", ShopLedger.placed("cus-1", 1)),
                ledger.journal(CommandId.of(UUID.randomUUID())));
        Thread holder = ledger.hold(written, release, late);
        assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
        ledger.fill(new Random(5), 100);

        CompletableFuture<Map<String, List<String>>> rebuild =
                CompletableFuture.supplyAsync(() -> models.rebuild(BOTH, false, RebuildProgress.SILENT));
        TimeUnit.SECONDS.sleep(1);
        assertThat(rebuild).isNotDone();
        release.countDown();
        holder.join();
        rebuild.get(30, TimeUnit.SECONDS);

        awaitHead(models);
        assertThat(models.store().ask("select * from {ShopOrders}.shop_order where id = 'ord-late'"))
                .hasSize(1);
        assertAsFromEventZero(models, new Shop.Orders(1));
        assertAsFromEventZero(models, new Shop.Decisions());
    }

    @Test
    void whatDoesNotFitIntoMemoryIsAppliedByTheOrdinaryProcessor() throws Exception {
        for (int i = 0; i < 10; i++) {
            List<DomainEventMessage<?>> many = new ArrayList<>();
            for (int n = 0; n < 1000; n++) {
                many.add(ledger.message("ord-" + i + "-" + n, ShopLedger.placed("cus-" + n % 20, n)));
            }
            ledger.write(many);
        }
        Generation tight = new Generation(new Shop.Orders(1), 5);
        long end = new Rebuilder(database.database(), ledger.spine.rows(), 3_000)
                .build(List.of(tight), RebuildProgress.SILENT);
        assertThat(end).isBetween(3_000L, 6_000L);
        try (Connection connection = database.app().getConnection()) {
            ActiveSchemas active = new ActiveSchemas(database.app());
            active.activate(connection, tight);
            new Tokens(
                            database.app(),
                            ledger.spine.serializer(),
                            "one",
                            new SpringTransactionManager(ledger.transactions))
                    .begin(tight.processor(), end - 10);
        }
        ReadModels models = models("one", new Shop.Orders(1));
        awaitHead(models);
        assertThat(schema(models, "ShopOrders")).isEqualTo(tight.schema());
        assertAsFromEventZero(models, new Shop.Orders(1));
    }

    @Test
    void aNewVersionIsBuiltWhileTheOldOneAnswers() throws Exception {
        ledger.fill(new Random(8), 100);
        ReadModels old = models("one", new Shop.Orders(1));
        awaitHead(old);
        old.close();
        CountDownLatch start = new CountDownLatch(1);
        ReadModels models = models("two", new Shop.Orders(2) {
            @Override
            public void apply(Recorded event, Rows rows) {
                try {
                    start.await(20, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                super.apply(event, rows);
            }
        });
        assertThat(models.store().ask("select * from {ShopOrders}.shop_order")).isNotEmpty();
        assertThat(models.status()).singleElement().satisfies(status -> {
            assertThat(status.version()).isEqualTo(1);
            assertThat(status.failure()).contains("version 2 is being built");
        });
        start.countDown();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> schema(models, "ShopOrders").equals("rm_shop_orders_v2"));
        await().atMost(Duration.ofSeconds(20)).until(() -> schemas().equals(List.of("rm_shop_orders_v2")));
        ledger.fill(new Random(9), 20);
        awaitHead(models);
        assertAsFromEventZero(models, new Shop.Orders(2));
    }

    @Test
    void anotherNodeFollowsTheSwitchAndItsQueriesNeverFail() throws Exception {
        ledger.fill(new Random(10), 50);
        ReadModels one = models("one", new Shop.Orders(1), new Shop.Decisions());
        awaitHead(one);
        ReadModels two = models("two", new Shop.Orders(1), new Shop.Decisions());
        AtomicBoolean end = new AtomicBoolean();
        AtomicReference<String> wrong = new AtomicReference<>();
        Thread reader = Thread.ofPlatform().start(() -> ask(two, end, wrong));
        one.rebuild(BOTH, true, RebuildProgress.SILENT);
        CommandId next = ledger.command("ord-next", ShopLedger.placed("cus-1", 1));
        await().atMost(Duration.ofSeconds(5)).until(() -> one.awaitPassed(next, BOTH, Duration.ofMillis(100)));
        await().atMost(Duration.ofSeconds(5))
                .until(() -> schema(two, "ShopOrders").equals("rm_shop_orders_v1_r1"));
        assertThat(two.store().ask("select * from {ShopOrders}.shop_order where id = 'ord-next'"))
                .hasSize(1);
        one.close();
        CommandId later = ledger.command("ord-later", ShopLedger.placed("cus-1", 1));
        await().atMost(Duration.ofSeconds(15)).until(() -> two.awaitPassed(later, BOTH, Duration.ofMillis(100)));
        end.set(true);
        reader.join();
        assertThat(wrong.get()).isNull();
        assertAsFromEventZero(two, new Shop.Orders(1));
    }

    @Test
    void aRebuildThatFailsChangesNothingAndLeavesNothing() throws Exception {
        ledger.fill(new Random(12), 50);
        AtomicBoolean broken = new AtomicBoolean();
        ReadModels models = models("one", new Shop.Orders(1) {
            @Override
            public void apply(Recorded event, Rows rows) {
                if (broken.get()) {
                    throw new IllegalStateException("cannot fold this");
                }
                super.apply(event, rows);
            }
        });
        awaitHead(models);
        broken.set(true);
        assertThatThrownBy(() -> models.rebuild(Set.of("ShopOrders"), false, RebuildProgress.SILENT))
                .hasMessageContaining("cannot fold this");
        broken.set(false);
        assertThat(schema(models, "ShopOrders")).isEqualTo("rm_shop_orders_v1");
        try (Connection connection = database.app().getConnection()) {
            // As a machine leaves it that stopped in the middle.
            Ddl.createSchema(connection, "rm_shop_orders_v1_r1");
        }
        models.rebuild(Set.of("ShopOrders"), false, RebuildProgress.SILENT);
        assertThat(schemas()).containsExactly("rm_shop_orders_v1_r1");
        assertAsFromEventZero(models, new Shop.Orders(1));
    }

    @Test
    void onlyOneRebuildRunsAtATime() throws Exception {
        ReadModels models = models("one", new Shop.Orders(1));
        try (RebuildLock lock = RebuildLock.take(database.database())) {
            assertThatThrownBy(() -> models.rebuild(Set.of("ShopOrders"), false, RebuildProgress.SILENT))
                    .hasMessageContaining("another rebuild");
        }
        models.rebuild(Set.of("ShopOrders"), false, RebuildProgress.SILENT);
        assertThatThrownBy(() -> models.rebuild(Set.of("Nothing"), false, RebuildProgress.SILENT))
                .hasMessageContaining("no such read models");
    }
}
