package socai.bench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportListsTest {

    private static final int CITIZEN_ID = 4;
    private static final int CARD = 8;

    @TempDir
    private Path folder;

    private ImportLists lists(String name) {
        return new ImportLists(folder.resolve(name), 12, 5);
    }

    private static List<String> rows(MemberList list) throws IOException {
        return Files.readAllLines(list.file()).subList(1, list.rows() + 1);
    }

    @Test
    void the_same_figures_give_the_same_lists() throws IOException {
        assertThat(lists("one").members("m.csv", 200, 20).file())
                .hasSameTextualContentAs(lists("two").members("m.csv", 200, 20).file());
        assertThat(Files.readAllLines(lists("one").organisations()))
                .hasSize(1 + lists("one").organisationCount());
    }

    @Test
    void the_bad_rows_are_as_many_as_wanted_and_equally_many_of_each_kind() throws IOException {
        MemberList list = lists("one").members("m.csv", 1_000, 70);

        assertThat(list.good()).isEqualTo(930);
        Map<BadRow, Integer> kinds = new EnumMap<>(BadRow.class);
        list.bad().values().forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        assertThat(kinds)
                .hasSize(10)
                .allSatisfy((kind, count) -> assertThat(count).isEqualTo(7));
    }

    @Test
    void only_the_rows_that_are_bad_by_it_repeat_a_number() throws IOException {
        ImportLists lists = lists("one");
        for (int column : new int[] {CITIZEN_ID, CARD}) {
            BadRow repeating = column == CARD ? BadRow.REPEATED_CARD : BadRow.REPEATED_CITIZEN_ID;
            Set<String> seen = new HashSet<>();
            for (String name : List.of("a" + column + ".csv", "b" + column + ".csv")) {
                MemberList list = lists.members(name, 500, 50);
                List<String> rows = rows(list);
                for (int i = 0; i < rows.size(); i++) {
                    boolean repeats = !seen.add(rows.get(i).split(",", -1)[column]);
                    assertThat(repeats).as(rows.get(i)).isEqualTo(list.bad().get(i + 2) == repeating);
                }
            }
        }
    }

    @Test
    void more_than_half_of_the_rows_cannot_be_bad() {
        assertThatThrownBy(() -> lists("one").members("m.csv", 10, 6)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_report_is_complete_only_with_one_right_reason_for_each_bad_row() throws IOException {
        MemberList list = lists("one").members("m.csv", 20, 3);
        List<Integer> bad = List.copyOf(list.bad().keySet());
        String header = "\ufefffile,row,column,reason_vi,reason_en,rule,citation\n";
        String first = "m.csv," + bad.get(0) + ",name,Thiếu.,Missing.,import.missing,\n";
        String second = "m.csv," + bad.get(1) + ",birth_date,Sai.,Wrong.,import.impossible-date,\n";
        String third = "m.csv," + bad.get(2) + ",admission_date,Trẻ.,Young.,membership.import-old-enough,\n";

        assertThat(differences(list, header + first + second + third)).isEmpty();
        assertThat(differences(list, header + first + third))
                .singleElement()
                .asString()
                .contains("not in the report");
        assertThat(differences(list, header + first + second + third + third))
                .singleElement()
                .asString()
                .contains("second reason");
        assertThat(differences(list, header + first + second + third.replace(",admission_date,", ",name,")))
                .hasSize(1);
        assertThat(differences(list, header + first + second + third + first.replace("," + bad.get(0) + ",", ",2,")))
                .singleElement()
                .asString()
                .contains("the row is good");
        assertThat(ReportCheck.differences(folder.resolve("none.csv"), list)).hasSize(3);
    }

    private List<String> differences(MemberList list, String report) throws IOException {
        return ReportCheck.differences(Files.writeString(folder.resolve("report.csv"), report), list);
    }

    @Test
    void the_log_of_the_collector_tells_the_highest_figures() throws IOException {
        Path log = Files.writeString(folder.resolve("gc.log"), """
                [0.1s][info][gc] Using G1
                [1.1s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 24M->5M(512M) 3.1ms
                [2.1s][info][gc] GC(1) Pause Remark 310M->120M(512M) 8.1ms
                [3.1s][info][gc] GC(2) Pause Young (Mixed) (G1 Evacuation Pause) 200M->150M(512M) 3.1ms
                """);

        assertThat(HeapLog.read(log)).isEqualTo(new HeapLog(310, 150));
    }
}
