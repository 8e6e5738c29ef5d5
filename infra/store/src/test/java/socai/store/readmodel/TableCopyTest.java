package socai.store.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import socai.spine.read.Table;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

class TableCopyTest {

    private static final Table TABLE = new Table(
            "copied",
            List.of(
                    Table.integer("n"),
                    Table.text("word"),
                    Table.number("big"),
                    Table.bool("truth"),
                    Table.date("day"),
                    Table.instant("at")),
            List.of("n"),
            List.of());

    private static final List<String> WORDS = new ArrayList<>(List.of(
            "",
            "\\N",
            "\\",
            "\\.",
            "a\tb\nc\rd\\te",
            "Nguyễn Thị Ánh\t\\n",
            "chữ 😀 \u0001\u007f\u0080",
            "x".repeat(200_000),
            "Đ\\".repeat(70_000)));

    @Test
    void everyTextComesBackAsItWas() throws Exception {
        WORDS.add(null);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < WORDS.size(); i++) {
            rows.add(new Object[] {
                i,
                WORDS.get(i),
                -i * 10_000_000_000L,
                i % 2 == 0,
                LocalDate.of(1, 1, 1).plusDays(i),
                Instant.parse("1969-12-31T23:59:59.999999Z").plusSeconds(i)
            });
        }
        rows.add(new Object[] {99, "", null, null, null, null});
        Layout layout = new Layout(TABLE);
        try (TestDatabase database = TestPostgres.fresh();
                Connection connection = database.database().dedicatedConnection()) {
            connection.setAutoCommit(false);
            Ddl.createSchema(connection, "rm_copy");
            Ddl.createTable(connection, "rm_copy", layout);
            TableCopy.fill(connection, "rm_copy.copied", rows);
            Ddl.createIndexes(connection, "rm_copy", layout);
            connection.commit();
            List<Object[]> found = new ArrayList<>();
            new TableSql("rm_copy", layout)
                    .byKeys(connection, rows.stream().map(row -> row[0]).toList(), found::add);
            assertThat(found).usingRecursiveFieldByFieldElementComparator().containsExactlyInAnyOrderElementsOf(rows);
        }
    }
}
