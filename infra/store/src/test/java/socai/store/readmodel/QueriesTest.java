package socai.store.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Recorded;
import socai.spine.journal.JournalEvent;
import socai.spine.read.Asker;
import socai.spine.read.ReadStore;
import socai.store.events.StoreUnavailable;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

class QueriesTest {

    private static TestDatabase database;
    private static ShopLedger ledger;
    private static ActiveSchemas active;
    private static ReadStore store;

    @BeforeAll
    static void start() throws Exception {
        database = TestPostgres.fresh();
        ledger = new ShopLedger(database.app());
        active = new ActiveSchemas(database.app());
        store = new JdbcReadStore(database.app(), active);
        Generation generation = new Generation(new Shop.Orders(1), 0);
        try (Connection connection = database.app().getConnection()) {
            Ddl.create(connection, generation.schema(), Layouts.of(generation.projection()));
            active.activate(connection, generation);
            Ddl.execute(
                    connection,
                    "insert into rm_shop_orders_v1.shop_order values ('ord-1', 'cus-1', 'Ánh', 5, '2026-11-23', null,"
                            + " true, '2026-11-23 08:00:00.123456+07', 9000000000)");
        }
        active.refresh();
    }

    @AfterAll
    static void stop() {
        ledger.close();
        database.close();
    }

    @Test
    void rowsComeAsValuesOfJavaUnderLowerCaseNames() {
        assertThat(
                        store.ask(
                                "select id as \"ID\", amount, day, note, changed, placed_at, position from {ShopOrders}.shop_order"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.keySet())
                            .containsExactly("id", "amount", "day", "note", "changed", "placed_at", "position");
                    assertThat(row.entrySet().stream()
                                    .filter(each -> each.getValue() != null)
                                    .map(Map.Entry::getValue))
                            .containsExactly(
                                    "ord-1",
                                    5,
                                    LocalDate.of(2026, 11, 23),
                                    true,
                                    Instant.parse("2026-11-23T01:00:00.123456Z"),
                                    9_000_000_000L);
                    assertThat(row.get("note")).isNull();
                });
    }

    @Test
    void parametersAreBoundWhateverTheirType() {
        String sql = "select id from {ShopOrders}.shop_order where ";
        List<Map<String, Object>> one = List.of(Map.of("id", "ord-1"));
        assertThat(store.ask(sql + "id = any(?)", List.of("ord-0", "ord-1"))).isEqualTo(one);
        assertThat(store.ask(sql + "id = any(?)", Set.of())).isEmpty();
        assertThat(store.ask(sql + "amount = any(?)", List.of(4, 5))).isEqualTo(one);
        assertThat(store.ask(sql + "position = any(?)", List.of(9_000_000_000L)))
                .isEqualTo(one);
        assertThat(store.ask(sql + "day = any(?)", List.of(LocalDate.of(2026, 11, 23))))
                .isEqualTo(one);
        assertThat(store.ask(sql + "day = ?", LocalDate.of(2026, 11, 23))).isEqualTo(one);
        assertThat(store.ask(sql + "placed_at < ?", Instant.parse("2026-11-23T01:00:01Z")))
                .isEqualTo(one);
        assertThat(store.ask(sql + "customer_name = ?", "' or true --")).isEmpty();
        assertThat(store.ask("select array_agg(id) as ids, '{}'::jsonb as j from {ShopOrders}.shop_order"))
                .isEqualTo(List.of(Map.of("ids", Arrays.asList("ord-1"), "j", "{}")));
    }

    @Test
    void aReadModelThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> store.ask("select * from {Unknown}.table"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Unknown");
        assertThatThrownBy(() -> store.ask("select * from {ShopOrders}.unknown"))
                .isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void twoReadModelsOfOneNameAreRefusedAtTheStart() {
        assertThatThrownBy(() -> new ReadModels(
                        database.database(),
                        ledger.transactions,
                        ledger.spine,
                        List.of(new Shop.Orders(1), new Shop.Orders(2)),
                        ReadModels.Settings.standard()))
                .hasMessageContaining("two read models are called ShopOrders");
    }

    @Test
    void differencesAreFoundOnBothSides() throws Exception {
        Shop.Orders orders = new Shop.Orders(1);
        try (Connection connection = database.app().getConnection()) {
            for (String schema : List.of("rm_a", "rm_b")) {
                Ddl.create(connection, schema, Layouts.of(orders));
                Ddl.execute(connection, "insert into " + schema + ".customer values ('same', 'x'), ('null', null)");
            }
            assertThat(new Comparison(database.database()).differences(orders, "rm_a", "rm_b"))
                    .isEmpty();
            Ddl.execute(connection, "update rm_b.customer set name = 'y' where id = 'null'");
            Ddl.execute(connection, "insert into rm_a.stream_position values ('s', 1)");
            Ddl.execute(
                    connection,
                    "insert into rm_a.customer_day select 'c' || n, '2026-11-01', n, n"
                            + " from generate_series(1, 25) n");
        }
        List<String> found = new Comparison(database.database()).differences(orders, "rm_a", "rm_b");
        assertThat(found)
                .contains(
                        "stream_position only in rm_a: {\"stream\":\"s\",\"sequence\":1}",
                        "customer only in rm_a: {\"id\":\"null\",\"name\":null}",
                        "customer only in rm_b: {\"id\":\"null\",\"name\":\"y\"}",
                        "customer_day only in rm_a: 5 rows more")
                .hasSize(3 + 21);
        assertThat(Comparison.sameEvents(found)).isFalse();
        assertThat(Comparison.sameEvents(found.subList(1, found.size()))).isTrue();
    }

    @Test
    void aReadingStandsEvenIfTheTransactionAroundItIsUndone() {
        Asker asker = new Asker(
                "acc-1",
                Optional.of(PersonId.of("per-1")),
                new OfficeRef(OfficeKind.INSPECTION_COMMISSION, OrganisationId.of("org-1")),
                "vi");
        Instant at = Instant.parse("2026-11-23T01:02:03.004Z");
        JdbcReadRecorder recorder = new JdbcReadRecorder(database.app());
        new TransactionTemplate(ledger.transactions).executeWithoutResult(status -> {
            recorder.record(at, asker, "OpenDossier", "adm-1", Map.of());
            recorder.record(at, asker, "Members", null, Map.of("count", 3, "filter", "chính thức"));
            status.setRollbackOnly();
        });
        assertThat(store.ask(
                        "select at, account, person, office, organisation, kind, subject, detail->>'filter' as filter"
                                + " from read_record order by id"))
                .satisfiesExactly(
                        row -> assertThat(row)
                                .containsEntry("at", at)
                                .containsEntry("account", "acc-1")
                                .containsEntry("person", "per-1")
                                .containsEntry("office", "INSPECTION_COMMISSION")
                                .containsEntry("organisation", "org-1")
                                .containsEntry("kind", "OpenDossier")
                                .containsEntry("subject", "adm-1")
                                .containsEntry("filter", null),
                        row -> assertThat(row)
                                .containsEntry("kind", "Members")
                                .containsEntry("subject", null)
                                .containsEntry("filter", "chính thức"));
    }

    @Test
    void theHistoryOfAStreamAndTheJournalAreReadFromTheRecord() {
        JdbcEventHistory history = new JdbcEventHistory(ledger.spine.tails());
        ledger.write("ord-h", ShopLedger.placed("cus-h", 1), new Shop.OrderEvent.AmountChanged(2));
        CommandId command = ledger.command("ord-h", new Shop.OrderEvent.AmountChanged(3));
        assertThat(history.stream("ord-h"))
                .extracting(Recorded::sequence, Recorded::type)
                .containsExactly(Tuple.tuple(0L, "order"), Tuple.tuple(1L, "order"), Tuple.tuple(2L, "order"));
        Recorded entry = history.journal(command).orElseThrow();
        assertThat(entry.event()).isInstanceOf(JournalEvent.CommandAccepted.class);
        assertThat(entry.position())
                .isGreaterThan(history.stream("ord-h").getLast().position());
        assertThat(history.journal(CommandId.of(UUID.randomUUID()))).isEmpty();
        assertThat(history.stream("ord-none")).isEmpty();
    }
}
