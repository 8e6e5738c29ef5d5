package socai.store.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import socai.spine.Recorded;
import socai.spine.read.Projection;
import socai.store.events.Spine;
import socai.store.postgres.Database;

/** Delivers the events of a store to a read model in batches of any size, overlapping and twice. */
public final class AnyBatches {

    private static final int REBUILT = 91;
    private static final int DELIVERED = 92;
    private static final int LARGEST = 400;

    private AnyBatches() {}

    /** The rows that differ from those of a rebuild, which takes each event once. */
    public static List<String> differences(Database database, Spine spine, Projection projection) throws SQLException {
        Generation rebuilt = new Generation(projection, REBUILT);
        new Rebuilder(database, spine.rows()).build(List.of(rebuilt), RebuildProgress.SILENT);
        Generation delivered = new Generation(projection, DELIVERED);
        try (Connection connection = database.app().getConnection()) {
            Ddl.create(connection, delivered.schema(), Layouts.of(projection));
        }
        deliver(events(database, spine, projection), new BatchFold(delivered, database.app(), spine.tails()), database);
        return new Comparison(database).differences(projection, rebuilt.schema(), delivered.schema());
    }

    private static List<Recorded> events(Database database, Spine spine, Projection projection) throws SQLException {
        List<Recorded> events = new ArrayList<>();
        try (Connection connection = database.dedicatedConnection();
                EventCursor cursor = new EventCursor(spine.rows())) {
            connection.setAutoCommit(false);
            assertThat(cursor.read(connection, 0, Long.MAX_VALUE, projection.streamTypes(), events::add))
                    .isTrue();
        }
        return events;
    }

    private static void deliver(List<Recorded> events, BatchFold fold, Database database) {
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database.app()));
        Random random = new Random(events.size());
        for (int from = 0; from < events.size(); ) {
            int to = Math.min(events.size(), from + random.nextInt(1, LARGEST));
            List<Recorded> batch = List.copyOf(events.subList(Math.max(0, from - random.nextInt(40)), to));
            transaction.executeWithoutResult(status -> fold.apply(batch));
            if (random.nextBoolean()) {
                transaction.executeWithoutResult(status -> fold.apply(batch));
            }
            from = to;
        }
    }
}
