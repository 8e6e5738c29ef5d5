package socai.store.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Test;
import socai.spine.CommandId;

/** Rebuilt rows are the live ones, also under load. */
class RebuildTest extends RebuildSpec {

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
}
