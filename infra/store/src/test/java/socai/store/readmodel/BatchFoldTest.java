package socai.store.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;
import socai.spine.Recorded;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

class BatchFoldTest {

    private static final Shop.Orders ORDERS = new Shop.Orders(1);
    private static final Generation REBUILT = new Generation(ORDERS, 1);

    private static TestDatabase database;
    private static ShopLedger ledger;
    private static List<Recorded> events;
    private static int generation = 1;

    @BeforeAll
    static void start() throws Exception {
        database = TestPostgres.fresh();
        ledger = new ShopLedger(database.app());
        ledger.fill(new Random(11), 700);
        events = new ArrayList<>();
        try (Connection connection = database.database().dedicatedConnection();
                EventCursor cursor = new EventCursor(ledger.spine.rows())) {
            connection.setAutoCommit(false);
            assertThat(cursor.read(connection, 0, Long.MAX_VALUE, Set.of("order", "customer"), events::add))
                    .isTrue();
        }
        new Rebuilder(database.database(), ledger.spine.rows()).build(List.of(REBUILT), RebuildProgress.SILENT);
    }

    @AfterAll
    static void stop() {
        ledger.close();
        database.close();
    }

    private static Generation emptyTables() throws Exception {
        Generation empty = new Generation(ORDERS, ++generation);
        try (Connection connection = database.app().getConnection()) {
            Ddl.create(connection, empty.schema(), Layouts.of(ORDERS));
        }
        return empty;
    }

    private static void apply(Generation to, List<Recorded> batch) {
        BatchFold fold = new BatchFold(to, database.app(), ledger.spine.tails());
        new TransactionTemplate(ledger.transactions).executeWithoutResult(status -> fold.apply(batch));
    }

    private static List<String> differences(Generation to) {
        return new Comparison(database.database()).differences(ORDERS, REBUILT.schema(), to.schema());
    }

    @Test
    void theHistoryHasEverythingInIt() {
        assertThat(events).hasSizeGreaterThan(1000);
        assertThat(events.stream().<Class<?>>map(event -> event.event().getClass()))
                .contains(
                        Shop.OrderEvent.OrderPlaced.class,
                        Shop.OrderEvent.AmountChanged.class,
                        Shop.OrderEvent.OrderCancelled.class,
                        Shop.CustomerEvent.CustomerNamed.class);
        assertThat(events).isSortedAccordingTo((left, right) -> Long.compare(left.position(), right.position()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 500})
    void anySizeOfBatchGivesTheRowsOfARebuild(int size) throws Exception {
        Generation tables = emptyTables();
        for (int from = 0; from < events.size(); from += size) {
            apply(tables, events.subList(from, Math.min(from + size, events.size())));
        }
        assertThat(differences(tables)).isEmpty();
    }

    @Test
    void eventsDeliveredTwiceOrOverlappingChangeNothing() throws Exception {
        Generation tables = emptyTables();
        Random random = new Random(5);
        for (int from = 0; from < events.size(); ) {
            int to = Math.min(events.size(), from + random.nextInt(1, 60));
            List<Recorded> batch = new ArrayList<>(events.subList(Math.max(0, from - random.nextInt(40)), to));
            if (random.nextBoolean()) {
                batch.addAll(events.subList(from, to));
            }
            apply(tables, batch);
            apply(tables, batch);
            from = to;
        }
        apply(tables, events);
        assertThat(differences(tables)).isEmpty();
    }

    @Test
    void streamsMayArriveInAnotherOrderAmongEachOther() throws Exception {
        Generation tables = emptyTables();
        List<Recorded> customersLast = new ArrayList<>(
                events.stream().filter(event -> event.type().equals("order")).toList());
        customersLast.addAll(
                events.stream().filter(event -> event.type().equals("customer")).toList());
        for (int from = 0; from < customersLast.size(); from += 50) {
            apply(tables, customersLast.subList(from, Math.min(from + 50, customersLast.size())));
        }
        assertThat(differences(tables)).isEmpty();
    }

    @Test
    void whatWasNotDeliveredIsReadFromItsStreamBeforeALaterEvent() throws Exception {
        Generation tables = emptyTables();
        List<Recorded> lastOnly = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            String stream = events.get(i).stream();
            if (events.subList(i + 1, events.size()).stream()
                    .noneMatch(later -> later.stream().equals(stream))) {
                lastOnly.add(events.get(i));
            }
        }
        assertThat(lastOnly.size()).isLessThan(events.size());
        apply(tables, lastOnly);
        assertThat(differences(tables)).isEmpty();
    }

    @Test
    void anEventWhosePredecessorIsNowhereIsNotApplied() throws Exception {
        Generation tables = emptyTables();
        Recorded some = events.getFirst();
        Recorded stray = new Recorded(
                some.position(), "e", some.type(), "ord-stray", 3, some.recordedAt(), some.metadata(), some.event());
        assertThatThrownBy(() -> apply(tables, List.of(stray))).hasMessageContaining("has a hole between 0 and 2");
    }
}
