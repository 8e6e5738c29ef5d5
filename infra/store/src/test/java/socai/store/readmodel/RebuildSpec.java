package socai.store.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import socai.spine.read.Projection;

/** Read models of one ledger, live and rebuilt. */
abstract class RebuildSpec extends ReadModelSpec {

    static final Set<String> BOTH = Set.of("ShopOrders", "ShopDecisions");

    ReadModels models(String node, Projection... projections) {
        return models(node, 500, projections);
    }

    static String schema(ReadModels models, String name) {
        return models.status().stream()
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow()
                .schema();
    }

    /** Row by row against tables folded from event zero now, when nobody writes. */
    void assertAsFromEventZero(ReadModels models, Projection projection) throws Exception {
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

    List<Object> schemas() {
        return new JdbcReadStore(database.app(), new ActiveSchemas(database.app()))
                .ask("select nspname as name from pg_namespace where nspname like 'rm\\_%' order by 1").stream()
                        .map(row -> row.get("name"))
                        .toList();
    }

    static void ask(ReadModels models, AtomicBoolean end, AtomicReference<String> wrong) {
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
}
