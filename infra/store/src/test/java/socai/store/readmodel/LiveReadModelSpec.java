package socai.store.readmodel;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import socai.spine.read.Projection;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

/** Read models that follow a ledger of orders. */
abstract class LiveReadModelSpec {

    static final Set<String> ORDERS = Set.of("ShopOrders");

    TestDatabase database;

    ShopLedger ledger;

    final List<ReadModels> running = new ArrayList<>();

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

    ReadModels models(int batchSize, Projection... projections) {
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

    static void awaitHead(ReadModels models) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> models.status().stream().allMatch(status -> status.position() >= status.head()));
    }

    static long orders(ReadModels models) {
        return (long) models.store()
                .ask("select count(*) as n from {ShopOrders}.shop_order")
                .getFirst()
                .get("n");
    }

    List<String> differencesFromRebuilt(Projection projection, String schema) {
        Generation other = new Generation(projection, 77);
        new Rebuilder(database.database(), ledger.spine.rows()).build(List.of(other), RebuildProgress.SILENT);
        return new Comparison(database.database()).differences(projection, schema, other.schema());
    }
}
