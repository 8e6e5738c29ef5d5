package socai.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socai.app.importing.report.ImportSummary;
import socai.app.importing.report.ImportSummary.FileSummary;
import socai.spine.write.CommandDoor;
import socai.store.events.ReplayAll;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

class ImportRunTest {

    private static final int ROWS = 1_300;
    private static final int BAD = 50;

    @TempDir
    private Path folder;

    private TestDatabase database;
    private ImportStore store;
    private BigFile files;

    @BeforeEach
    void open() throws IOException {
        database = TestPostgres.fresh();
        store = new ImportStore(database.app(), ImportStore.keys(folder), ImportStore.fixedClock());
        files = new BigFile(folder, ROWS, BAD, 12, false);
    }

    @AfterEach
    void everyJournalEntryReplays() throws Exception {
        try {
            ReplayAll.assertNoneDiffers(database.app(), store.spine);
        } finally {
            database.close();
        }
    }

    private static FileSummary members(ImportSummary summary) {
        return summary.members().orElseThrow();
    }

    private ImportSummary prepared() throws IOException {
        return ImportRun.of(store.ports())
                .organisations(files.organisations())
                .members(files.before())
                .run();
    }

    private List<NamedCsvRecord> records(Path file) throws IOException {
        return CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file).stream()
                .toList();
    }

    @Test
    void organisations_come_in_whatever_their_order_and_members_after_them() throws IOException {
        ImportSummary summary = prepared();

        assertThat(summary.complete()).isTrue();
        assertThat(summary.organisations().orElseThrow().imported()).isEqualTo(14);
        assertThat(members(summary).imported()).isEqualTo(files.registered());
        assertThat(store.count("payload_type = 'organisation.OrganisationEstablished'"))
                .isEqualTo(14);
        assertThat(store.persons()).isEqualTo(files.registered());
        assertThat(store.memberships()).isEqualTo(files.registered());
    }

    @Test
    void every_act_of_an_import_names_the_file_as_its_paper() throws IOException {
        prepared();

        assertThat(store.column("select distinct convert_from(payload, 'UTF8')::jsonb #>> '{attempt,act,origin}'"
                        + " from domain_event_entry where type = 'journal'"
                        + " and convert_from(payload, 'UTF8') like '%\"number\":\"F-%'"))
                .containsExactly("IMPORT");
        // A file name may hold anything, so that the number is made of the file's hash.
        assertThat(store.column("select distinct convert_from(payload, 'UTF8')::jsonb #>> '{attempt,act,paper,number}'"
                        + " from domain_event_entry where type = 'journal' order by 1 nulls last"))
                .filteredOn(number -> number != null && String.valueOf(number).matches("F-[0-9a-f]{12}"))
                .hasSize(2);
    }

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
    void no_value_of_the_list_stands_readable_in_the_store() throws IOException {
        prepared();
        ImportRun.of(store.ports()).members(files.members()).run();

        for (String line : Files.readAllLines(files.members()).subList(1, 60)) {
            String name = line.split(",")[1];
            assertThat(store.count("convert_from(payload, 'UTF8') like '%" + name + "%'"
                            + " or convert_from(meta_data, 'UTF8') like '%" + name + "%'"))
                    .as(name)
                    .isZero();
        }
        assertThat(store.count("convert_from(payload, 'UTF8') like '%đi vắng%'"))
                .isZero();
    }

    @Test
    void the_same_import_again_changes_nothing_and_tells_the_same_faults() throws IOException {
        prepared();
        ImportSummary first =
                ImportRun.of(store.ports()).members(files.members()).run();
        long everything = store.everything();
        ImportSummary second = ImportRun.of(store.ports())
                .organisations(files.organisations())
                .members(files.members())
                .run();

        assertThat(store.everything()).isEqualTo(everything);
        assertThat(second.organisations().orElseThrow().before()).isEqualTo(14);
        assertThat(members(second).imported()).isZero();
        assertThat(members(second).before()).isEqualTo(members(first).imported());
        assertThat(members(second).reasons()).isEqualTo(members(first).reasons());
    }

    @Test
    void an_interrupted_import_goes_on_where_it_was_and_doubles_nothing() throws IOException {
        prepared();
        int rows = 2 * ROWS;
        Path list = new BigFile(folder, rows, BAD, 12, false).members();
        for (int chunks = 0; chunks < 3; chunks++) {
            CommandDoor breaking = new BreakingDoor(store.spine.door(), 1, chunks == 1);
            assertThatThrownBy(() ->
                            ImportRun.of(store.ports(breaking)).members(list).run())
                    .isInstanceOf(BreakingDoor.Broken.class);
        }
        long before = store.persons();
        assertThat(before).isBetween(1_000L, 2_500L);
        ImportSummary summary = ImportRun.of(store.ports()).members(list).run();

        assertThat(members(summary).imported() + members(summary).before()).isEqualTo(rows - BAD);
        assertThat(members(summary).before()).isEqualTo(before - files.registered());
        assertThat(store.persons()).isEqualTo(rows - BAD + files.registered());
        assertThat(store.memberships()).isEqualTo(store.persons());
        assertThat(store.number("select count(*) from claim where kind = 'citizen-id'"))
                .isEqualTo(store.persons());
        assertThat(store.column("select aggregate_identifier from domain_event_entry"
                        + " group by aggregate_identifier having max(sequence_number) + 1 <> count(*)"))
                .as("streams with holes")
                .isEmpty();
    }

    @Test
    void a_rehearsal_writes_nothing_and_says_what_the_import_then_does() throws IOException {
        Path organisations = files.organisations();
        Path list = files.members();
        long everything = store.everything();
        ImportSummary rehearsed = ImportRun.of(store.ports())
                .organisations(organisations)
                .members(list)
                .rehearse();

        assertThat(store.everything()).isEqualTo(everything);
        assertThat(store.number("select count(*) from claim")).isZero();
        assertThat(store.number("select count(*) from person_key")).isZero();
        ImportSummary real = ImportRun.of(store.ports())
                .organisations(organisations)
                .members(list)
                .run();
        assertThat(new ImportSummary(false, rehearsed.organisations(), rehearsed.members(), List.of()))
                .isEqualTo(real);
        assertThat(members(real).refused()).as("nobody is registered before").isEqualTo(BAD - BAD / 10);
    }

    @Test
    void the_order_of_the_rows_in_the_file_does_not_matter_to_the_rolls() throws IOException {
        prepared();
        ImportRun.of(store.ports()).members(files.members()).run();
        long touched = store.count("payload_type = 'organisation.RollEntriesOpened'");

        assertThat(touched)
                .as("cells are taken one after the other, though the rows of the file change cell each time")
                .isLessThan(12 + 12 + 4);
    }

    @Test
    void a_list_may_cover_several_trees() throws IOException {
        Path organisations = Files.writeString(folder.resolve("two.csv"), """
                code,name,parent_code,type,from
                01.000.000.000.000,Tỉnh một,,dang-bo-tinh,2010-07-01
                02.000.000.000.000,Tỉnh hai,,dang-bo-tinh,2010-07-01
                01.001.000.000.000,Chi bộ một,01.000.000.000.000,chi-bo,2010-07-01
                02.001.000.000.000,Chi bộ hai,02000000000000,chi-bo,2010-07-01
                """);
        Path people = Files.writeString(folder.resolve("people.csv"), """
                cell_code,name,birth_date,admission_date,official_date
                01.001.000.000.000,Trần An,1980-01-01,2010-01-01,2011-01-01
                02.001.000.000.000,Lê Bình,1980-01-01,2010-01-01,
                """);
        ImportSummary summary = ImportRun.of(store.ports())
                .organisations(organisations)
                .members(people)
                .run();

        assertThat(summary.complete()).isTrue();
        assertThat(store.persons()).isEqualTo(2);
        assertThat(members(ImportRun.of(store.ports()).members(people).run()).before())
                .isEqualTo(2);
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
                        Map.entry("14", " import.row"));
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
