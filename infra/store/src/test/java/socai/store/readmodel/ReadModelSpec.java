package socai.store.readmodel;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import socai.spine.read.Projection;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

/** A ledger of orders on a fresh database, and the read models that each test puts beside it. */
abstract class ReadModelSpec {

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

    final ReadModels models(String node, int batchSize, Projection... projections) {
        ReadModels models = new ReadModels(
                database.database(),
                ledger.transactions,
                ledger.spine,
                List.of(projections),
                new ReadModels.Settings(node, batchSize));
        running.add(models);
        models.start();
        return models;
    }

    static void awaitHead(ReadModels models) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> models.status().stream().allMatch(status -> status.position() >= status.head()));
    }
}
