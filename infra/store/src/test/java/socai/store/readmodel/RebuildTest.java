package socai.store.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

class RebuildTest {

    private TestDatabase database;
    private ShopLedger ledger;
    private ReadModels models;

    @BeforeEach
    void start() {
        database = TestPostgres.fresh();
        ledger = new ShopLedger(database.app());
        models = new ReadModels(
                database.database(),
                ledger.transactions,
                ledger.spine,
                List.of(new Shop.Orders(1), new Shop.Decisions()),
                ReadModels.Settings.standard());
    }

    @AfterEach
    void stop() {
        models.close();
        ledger.close();
        database.close();
    }

    private void awaitHead() {
        await().atMost(Duration.ofSeconds(20)).until(() -> models.status().stream()
                .allMatch(status -> status.position() >= status.head()));
    }

    @Test
    void liveRowsAndRebuiltRowsAreTheSame() {
        ledger.fill(new Random(1), 300);
        models.start();
        ledger.fill(new Random(2), 300);
        awaitHead();

        assertThat(models.rebuild(Set.of("ShopOrders", "ShopDecisions"), true, System.out::println))
                .allSatisfy((name, differences) -> assertThat(differences).isEmpty());
        assertThat(models.store().ask("select count(*) as n from {ShopOrders}.shop_order").getFirst().get("n"))
                .isNotEqualTo(0L);
        System.out.println(models.status());
    }
}
