package socai.store.readmodel;

import java.util.List;
import java.util.Set;
import socai.spine.read.Projection;

/** Read models that follow a ledger of orders. */
abstract class LiveReadModelSpec extends ReadModelSpec {

    static final Set<String> ORDERS = Set.of("ShopOrders");

    ReadModels models(int batchSize, Projection... projections) {
        return models("test", batchSize, projections);
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
