package socai.store.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socai.spine.Recorded;
import socai.spine.read.Projection;
import socai.spine.read.Rows;
import socai.spine.read.Table;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

class RowBatchTest {

    private static final Table PLAIN = new Table(
            "plain",
            List.of(
                    Table.text("id"),
                    Table.text("word"),
                    Table.integer("small"),
                    Table.number("big"),
                    Table.bool("truth"),
                    Table.date("day"),
                    Table.instant("at")),
            List.of("id"),
            List.of("word", "day"));

    private static final Table PAIR = new Table(
            "pair",
            List.of(Table.text("a"), Table.integer("b"), Table.text("word")),
            List.of("a", "b"),
            List.of("b", "word"));

    private static TestDatabase database;
    private static int schemas;

    @BeforeAll
    static void start() {
        database = TestPostgres.fresh();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private record Tables() implements Projection {
        @Override
        public String name() {
            return "Tables";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public List<Table> tables() {
            return List.of(PLAIN, PAIR);
        }

        @Override
        public Set<String> streamTypes() {
            return Set.of();
        }

        @Override
        public void apply(Recorded event, Rows rows) {}
    }

    private static final Layouts LAYOUTS = Layouts.of(new Tables());

    /** A schema of its own, and batches over it that are written at their end. */
    private static final class OnTables implements AutoCloseable {
        final Connection connection;
        final SchemaSql sql;
        RowBatch batch;

        OnTables() throws Exception {
            String schema = "rm_batch_" + ++schemas;
            connection = database.app().getConnection();
            Ddl.create(connection, schema, LAYOUTS);
            sql = new SchemaSql(schema, LAYOUTS);
            batch = new RowBatch(sql, connection);
        }

        void nextBatch() {
            batch.write();
            batch = new RowBatch(sql, connection);
        }

        @Override
        public void close() throws Exception {
            connection.close();
        }
    }

    @Test
    void columnsThatAreNotNamedKeepTheirValueAndNullEmptiesAColumn() throws Exception {
        try (OnTables tables = new OnTables()) {
            tables.batch.set(PLAIN, Map.of("id", "1"), Map.of("word", "một", "small", 1));
            tables.nextBatch();
            Map<String, Object> emptied = new HashMap<>();
            emptied.put("word", null);
            emptied.put("big", 7L);
            tables.batch.set(PLAIN, Map.of("id", "1"), emptied);
            tables.nextBatch();

            assertThat(tables.batch.get(PLAIN, Map.of("id", "1")).orElseThrow())
                    .containsEntry("word", null)
                    .containsEntry("small", 1)
                    .containsEntry("big", 7L)
                    .containsEntry("truth", null);
        }
    }

    @Test
    void aRowOfThisBatchIsFoundByAColumnOfItsKey() throws Exception {
        try (OnTables tables = new OnTables()) {
            tables.batch.set(PAIR, Map.of("a", "x", "b", 1), Map.of("word", "first"));
            assertThat(tables.batch.where(PAIR, "b", 1)).hasSize(1);
        }
    }

    @Test
    void aRowChangedTwiceInABatchIsWrittenOnce() throws Exception {
        try (OnTables tables = new OnTables()) {
            tables.batch.set(PAIR, Map.of("a", "x", "b", 1), Map.of("word", "first"));
            tables.batch.set(PAIR, Map.of("a", "x", "b", 1), Map.of("word", "second"));
            tables.nextBatch();
            assertThat(tables.batch.where(PAIR, "word", "second")).hasSize(1);
            assertThat(tables.batch.where(PAIR, "word", "first")).isEmpty();
        }
    }

    @Test
    void removedAndSetAgainTheRowStartsEmpty() throws Exception {
        try (OnTables tables = new OnTables()) {
            tables.batch.set(PLAIN, Map.of("id", "1"), Map.of("word", "old", "small", 1));
            tables.nextBatch();
            tables.batch.remove(PLAIN, Map.of("id", "1"));
            assertThat(tables.batch.get(PLAIN, Map.of("id", "1"))).isEmpty();
            tables.batch.set(PLAIN, Map.of("id", "1"), Map.of("word", "new"));
            tables.nextBatch();
            assertThat(tables.batch.get(PLAIN, Map.of("id", "1")).orElseThrow())
                    .containsEntry("word", "new")
                    .containsEntry("small", null);
        }
    }

    @Test
    void aRowThatWasReadDoesNotChangeUnderItsReader() throws Exception {
        MemoryRows memory = new MemoryRows(LAYOUTS);
        try (OnTables tables = new OnTables()) {
            for (Rows rows : List.of(memory, tables.batch)) {
                rows.set(PLAIN, Map.of("id", "1"), Map.of("small", 1));
                Map<String, Object> read = rows.get(PLAIN, Map.of("id", "1")).orElseThrow();
                rows.set(PLAIN, Map.of("id", "1"), Map.of("small", 2));
                assertThat(read).containsEntry("small", 1);
            }
        }
    }

    @Test
    void bothKindsOfRowsRefuseTheSameMistakes() throws Exception {
        try (OnTables tables = new OnTables()) {
            for (Rows rows : List.of(new MemoryRows(LAYOUTS), tables.batch)) {
                assertThatThrownBy(() -> rows.set(PLAIN, Map.of("id", "1"), Map.of("small", "1")))
                        .hasMessageContaining("plain.small is INT, not a String");
                assertThatThrownBy(() -> rows.set(PLAIN, Map.of("id", "1"), Map.of("nothing", 1)))
                        .hasMessageContaining("no column nothing");
                assertThatThrownBy(() -> rows.set(PLAIN, Map.of("id", "1"), Map.of("id", "2")))
                        .hasMessageContaining("part of the key");
                assertThatThrownBy(() -> rows.set(PAIR, Map.of("a", "1"), Map.of()))
                        .hasMessageContaining("key of pair");
                assertThatThrownBy(() -> rows.where(PLAIN, "small", 1)).hasMessageContaining("no index on small");
                assertThatThrownBy(() -> rows.get(Shop.ORDERS, Map.of("id", "1")))
                        .hasMessageContaining("did not declare table shop_order");
            }
        }
    }

    /** Random work, asked and answered by both, in batches that end anywhere. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void batchesOverTablesAndOneFoldInMemoryAnswerAlike(long seed) throws Exception {
        Random random = new Random(seed);
        MemoryRows memory = new MemoryRows(LAYOUTS);
        try (OnTables tables = new OnTables()) {
            for (int step = 0; step < 1500; step++) {
                Table table = random.nextBoolean() ? PLAIN : PAIR;
                Map<String, Object> key = key(table, random);
                switch (random.nextInt(10)) {
                    case 0 -> {
                        memory.remove(table, key);
                        tables.batch.remove(table, key);
                    }
                    case 1, 2 -> assertThat(tables.batch.get(table, key)).isEqualTo(memory.get(table, key));
                    case 9 -> {
                        // A column of the key, which no batch ever names.
                        int b = random.nextInt(5) - 2;
                        assertThat(tables.batch.where(PAIR, "b", b)).isEqualTo(memory.where(PAIR, "b", b));
                    }
                    case 3 -> {
                        String word = word(random.nextInt(5));
                        assertThat(tables.batch.where(table, "word", word))
                                .isEqualTo(memory.where(table, "word", word));
                    }
                    default -> {
                        Map<String, Object> columns = columns(table, random);
                        memory.set(table, key, columns);
                        tables.batch.set(table, key, columns);
                    }
                }
                if (random.nextInt(40) == 0) {
                    tables.nextBatch();
                }
            }
            tables.nextBatch();
            for (TableMemory table : memory.tables()) {
                assertThat(stored(tables, table.layout())).containsExactlyInAnyOrderElementsOf(lists(table.rows()));
            }
        }
    }

    private static List<List<Object>> lists(Collection<Object[]> rows) {
        return rows.stream().map(Arrays::asList).toList();
    }

    private static List<List<Object>> stored(OnTables tables, Layout layout) throws Exception {
        List<List<Object>> found = new ArrayList<>();
        try (var rows = tables.connection
                .createStatement()
                .executeQuery("select * from " + tables.sql.schema() + "."
                        + layout.table().name())) {
            while (rows.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 0; i < layout.width(); i++) {
                    row.add(SqlValues.read(rows, i + 1, layout.type(i)));
                }
                found.add(row);
            }
        }
        return found;
    }

    private static String word(int n) {
        return List.of("", "Đảng", "đảng", "tab\tnew\nline\\N", "'quoted\" {x}").get(n);
    }

    private static Map<String, Object> key(Table table, Random random) {
        return table == PLAIN
                ? Map.of("id", "id" + random.nextInt(25))
                : Map.of("a", "a" + random.nextInt(5), "b", random.nextInt(5) - 2);
    }

    private static Map<String, Object> columns(Table table, Random random) {
        Map<String, Object> all = new HashMap<>();
        all.put("word", word(random.nextInt(5)));
        if (table == PLAIN) {
            all.put("small", random.nextInt());
            all.put("big", random.nextLong());
            all.put("truth", random.nextBoolean());
            all.put("day", LocalDate.of(1899, 12, 30).plusDays(random.nextInt(4) * 20_000L));
            all.put("at", Instant.ofEpochMilli(random.nextLong(-4_000_000_000_000L, 4_000_000_000_000L)));
        }
        all.replaceAll((column, value) -> random.nextInt(4) == 0 ? null : value);
        if (random.nextInt(5) > 0) {
            all.keySet().removeIf(column -> random.nextInt(3) == 0);
        }
        return all;
    }
}
