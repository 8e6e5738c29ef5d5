package socai.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socai.bench.importing.BadRow;
import socai.bench.importing.ImportLists;
import socai.bench.importing.MemberList;
import socai.bench.importing.ReportCheck;
import socai.bench.importing.StoreCheck;
import socai.store.events.JdbcClaims;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

/** The proof of the import finds what is wrong, and nothing where all is well. */
class StoreCheckTest {

    @TempDir
    private Path folder;

    private static List<String> look(TestDatabase database, MemberList... lists) throws IOException, SQLException {
        StoreCheck check = new StoreCheck(database.app(), new JdbcClaims(database.app(), new byte[32]));
        for (MemberList list : lists) {
            check.list(list);
        }
        return check.differences();
    }

    @Test
    void every_bad_row_is_told_and_every_good_one_is_found_and_a_missing_one_is_missed()
            throws IOException, SQLException {
        try (TestDatabase database = TestPostgres.fresh()) {
            ImportStore store = new ImportStore(database.app(), ImportStore.keys(folder), ImportStore.fixedClock());
            ImportLists lists = new ImportLists(folder, 12, 3);
            MemberList first = lists.members("first.csv", 600, 60);
            MemberList second = lists.members("second.csv", 30, 0);
            Path report = folder.resolve("report.csv");
            ImportRun.of(store.ports())
                    .organisations(lists.organisations())
                    .members(first.file())
                    .report(report)
                    .run();

            assertThat(ReportCheck.differences(report, first)).isEmpty();
            assertThat(look(database, first)).isEmpty();
            assertThat(look(database, first, second)).contains("a good row is missing");

            ImportRun.of(store.ports()).members(second.file()).run();
            assertThat(look(database, first, second)).isEmpty();
            assertThat(look(database, first)).contains("570 persons instead of 540", "570 seats instead of 540");
            assertThat(look(database, first, second, second)).anyMatch(sentence -> sentence.endsWith("two rows"));

            SortedMap<Integer, BadRow> oneLess = new TreeMap<>(first.bad());
            oneLess.values().removeIf(BadRow.UNDER_AGE::equals);
            assertThat(look(database, new MemberList(first.file(), first.rows(), oneLess), second))
                    .hasSize(6)
                    .containsOnly("a good row is missing");
        }
    }
}
