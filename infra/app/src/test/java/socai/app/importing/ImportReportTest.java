package socai.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import socai.app.importing.report.ImportSummary;

/** What is told of the rows that did not come in. */
class ImportReportTest extends ImportRunSpec {

    @Test
    void all_good_rows_are_in_and_all_bad_ones_of_ten_kinds_are_reported() throws IOException {
        prepared();
        Path report = folder.resolve("report.csv");
        ImportSummary summary = ImportRun.of(store.ports())
                .members(files.members())
                .report(report)
                .run();

        assertThat(members(summary).rows()).isEqualTo(ROWS);
        assertThat(members(summary).imported()).isEqualTo(ROWS - BAD);
        assertThat(members(summary).refused()).isEqualTo(BAD);
        assertThat(store.persons()).isEqualTo(ROWS - BAD + files.registered());
        Map<Integer, String> rules = new TreeMap<>();
        for (NamedCsvRecord record : records(report)) {
            assertThat(rules.put(
                            Integer.parseInt(record.getField("row")),
                            record.getField("column") + " " + record.getField("rule")))
                    .as("one reason for row " + record.getField("row"))
                    .isNull();
        }
        Map<BigFile.Bad, String> expected = Map.of(
                BigFile.Bad.NO_BIRTH_DATE, "ngay_sinh import.missing",
                BigFile.Bad.IMPOSSIBLE_DATE, "ngay_sinh import.impossible-date",
                BigFile.Bad.UNKNOWN_CELL, "ma_chi_bo membership.import-cell-known",
                BigFile.Bad.NAME_WITH_DIGITS, "ho_ten membership.proper-name",
                BigFile.Bad.SHORT_CITIZEN_ID, "so_dinh_danh membership.citizen-id-form",
                BigFile.Bad.REPEATED_CITIZEN_ID, "so_dinh_danh import.twice-in-file",
                BigFile.Bad.REGISTERED_CITIZEN_ID, "so_dinh_danh membership.import-citizen-id-free",
                BigFile.Bad.OFFICIAL_TOO_EARLY, "ngay_chinh_thuc membership.import-official-after-probation",
                BigFile.Bad.UNKNOWN_ACTIVITY, "trang_thai import.unknown-word",
                BigFile.Bad.TOO_MANY_CELLS, " import.row");
        Map<Integer, String> wanted = new TreeMap<>();
        // Of two rows with one citizen id the later one taken is refused: cells come in the order of their first rows.
        files.badRows()
                .forEach((row, kind) -> wanted.put(
                        kind == BigFile.Bad.REPEATED_CITIZEN_ID && (row - 2) % 12 == 0 ? row - 1 : row,
                        expected.get(kind)));
        assertThat(rules).hasSize(BAD);
        assertThat(rules).isEqualTo(wanted);
    }

    @Test
    void a_mended_file_of_the_faulty_rows_goes_in() throws IOException {
        prepared();
        Path report = folder.resolve("report.csv");
        ImportRun.of(store.ports()).members(files.members()).report(report).run();
        Path faulty = folder.resolve("report-rows-members.csv");
        List<String> lines = Files.readAllLines(faulty);

        assertThat(lines).hasSize(BAD + 1);
        assertThat(lines.getFirst())
                .isEqualTo(Files.readAllLines(files.members()).getFirst());
        Path mended = folder.resolve("mended.csv");
        Files.write(
                mended,
                lines.stream()
                        .map(line -> line.replace("31/02/1980", "28/02/1960")
                                .replace("đi vắng", "active")
                                .replace(",thừa", ""))
                        .toList());
        ImportSummary again = ImportRun.of(store.ports()).members(mended).run();

        assertThat(members(again).imported()).isEqualTo(3 * BAD / 10);
        assertThat(members(again).refused()).isEqualTo(7 * BAD / 10);
    }

    @Test
    void the_report_names_nobody_and_only_its_owner_can_read_it() throws IOException {
        prepared();
        Path report = folder.resolve("report.csv");
        ImportSummary summary = ImportRun.of(store.ports())
                .members(files.members())
                .report(report)
                .run();

        List<String> names = Files.readAllLines(folder.resolve("report-rows-members.csv")).stream()
                .skip(1)
                .flatMap(line -> Stream.of(line.split(",")[1], line.split(",")[4], line.split(",")[8]))
                .filter(value -> !value.isBlank())
                .toList();
        assertThat(names).hasSizeGreaterThan(100);
        assertThat(Files.readString(report)).doesNotContain(names);
        assertThat(summary.reports())
                .hasSize(2)
                .allSatisfy(
                        file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(file))))
                                .isEqualTo("rw-------"));
        for (NamedCsvRecord record : records(report)) {
            assertThat(record.getField("reason_vi")).isNotBlank();
            assertThat(record.getField("reason_en")).isNotBlank().doesNotContain("membership.");
            assertThat(record.getField("file")).isEqualTo("members.csv");
            if (record.getField("rule").startsWith("membership.")) {
                assertThat(record.getField("citation")).isNotBlank();
            }
        }
        assertThat(records(report).stream()
                        .filter(record -> record.getField("rule").endsWith("official-after-probation"))
                        .map(record -> record.getField("citation"))
                        .collect(Collectors.toSet()))
                .allSatisfy(citation -> assertThat(citation).isEqualTo("24-QĐ/TW"));
    }

    @Test
    void bad_rows_of_organisations_are_reported_with_their_columns() throws IOException {
        Path list = Files.writeString(folder.resolve("tree.csv"), """
                code,name,parent_code,type,rank,form,from,delegated
                01.000.000.000.000,Tỉnh,,dang-bo-tinh,,,2010-07-01,
                01.001.000.000.000,,01.000.000.000.000,dang-bo-co-so,,,2010-07-01,
                01.002.000.000.000,Sai loại,01.000.000.000.000,câu lạc bộ,,,2010-07-01,
                01.003.000.000.000,Sai ngày,01.000.000.000.000,dang-bo-co-so,,,2010-02-30,
                01.004.000.000.000,Không cấp trên,,dang-bo-co-so,,,2010-07-01,
                01.005.000.000.000,Cấp trên lạ,77.000.000.000.000,dang-bo-co-so,,,2010-07-01,
                CB-6,Mã lạ,01.000.000.000.000,dang-bo-co-so,,,2010-07-01,
                01.7,Mã ngắn,01.000.000.000.000,dang-bo-co-so,,,2010-07-01,
                01.008.000.000.000,Sai hình thức,01.000.000.000.000,chi-bo,chi bộ,đảng bộ,2010-07-01,
                01.009.000.000.000,Trước cấp trên,01.000.000.000.000,dang-bo-co-so,,,2009-07-01,
                01.010.000.000.000,Tốt,01.000.000.000.000,Đảng bộ cơ sở,,,01/07/2010,có
                01.010.000.000.000,Trùng mã,01.000.000.000.000,dang-bo-co-so,,,2010-07-01,
                01.011.000.000.000,Sai ô,01.000.000.000.000,dang-bo-co-so,,,2010-07-01,,,,thừa
                01.012.000.000.000,Loại bịa,01.000.000.000.000,cau-lac-bo,cơ sở,đảng bộ,2010-07-01,
                """);
        Path report = folder.resolve("report.csv");
        ImportSummary summary =
                ImportRun.of(store.ports()).organisations(list).report(report).run();

        assertThat(summary.organisations().orElseThrow().imported()).isEqualTo(2);
        Map<String, String> told = new HashMap<>();
        records(report)
                .forEach(record ->
                        told.put(record.getField("row"), record.getField("column") + " " + record.getField("rule")));
        assertThat(told)
                .containsOnly(
                        Map.entry("3", "name import.missing"),
                        Map.entry("4", "type import.unknown-word"),
                        Map.entry("5", "from import.impossible-date"),
                        Map.entry("6", "parent_code import.parent-missing"),
                        Map.entry("7", "parent_code import.unknown-parent"),
                        Map.entry("8", "code import.no-code"),
                        Map.entry("9", "code organisation.code-follows-groups"),
                        Map.entry("10", "form organisation.form-fits-rank"),
                        Map.entry("11", "parent_code organisation.parent-lives"),
                        Map.entry("13", "code organisation.code-is-free"),
                        Map.entry("14", " import.row"),
                        Map.entry("15", "type organisation.type-of-its-time"));
    }

    @Test
    void the_report_never_replaces_a_list() throws IOException {
        prepared();
        Path list = files.members();
        byte[] before = Files.readAllBytes(list);

        assertThatThrownBy(() ->
                        ImportRun.of(store.ports()).members(list).report(list).run())
                .hasMessageContaining("would replace a list");
        assertThat(Files.readAllBytes(list)).isEqualTo(before);
    }
}
