package socai.store.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import socai.spine.CommandId;
import socai.spine.Recorded;
import socai.spine.read.Rows;

/** New versions, other nodes, rebuilds that fail. */
class RebuildSwitchTest extends RebuildSpec {

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
        await().atMost(Duration.ofSeconds(30)).until(() -> one.awaitPassed(next, BOTH, Duration.ofMillis(100)));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> schema(two, "ShopOrders").equals("rm_shop_orders_v1_r1"));
        assertThat(two.store().ask("select * from {ShopOrders}.shop_order where id = 'ord-next'"))
                .hasSize(1);
        one.close();
        CommandId later = ledger.command("ord-later", ShopLedger.placed("cus-1", 1));
        await().atMost(Duration.ofSeconds(60)).until(() -> two.awaitPassed(later, BOTH, Duration.ofMillis(100)));
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
