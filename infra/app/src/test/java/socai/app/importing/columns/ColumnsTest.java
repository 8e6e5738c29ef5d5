package socai.app.importing.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.app.importing.sheet.SheetRow;
import socai.app.importing.sheet.UnusableFile;
import socai.membership.events.Activity;

class ColumnsTest {

    private static final List<String> HEADER =
            List.of("STT", "Mã chi bộ", "Họ và tên", "Ngày sinh", "NGÀY VÀO ĐẢNG", "ngay_chinh_thuc", "trang_thai");

    @TempDir
    private Path folder;

    private static Layout<MemberField> layout(Map<MemberField, String> named) {
        return Layout.of(MemberField.class, HEADER, named);
    }

    private static RowReading<MemberField> row(String... cells) {
        return new RowReading<>(layout(Map.of()), new SheetRow(2, 0, List.of(cells), Optional.empty()));
    }

    @Test
    void columns_are_known_by_their_usual_names_however_they_are_written() {
        Layout<MemberField> layout = layout(Map.of());
        assertThat(layout.missing()).isEmpty();
        assertThat(layout.columns())
                .containsEntry(MemberField.CELL_CODE, 1)
                .containsEntry(MemberField.NAME, 2)
                .containsEntry(MemberField.ADMISSION_DATE, 4);
        assertThat(layout.unused()).containsExactly("STT");
        assertThat(layout.title(MemberField.BIRTH_DATE)).isEqualTo("Ngày sinh");
    }

    @Test
    void english_names_do_as_well() {
        assertThat(Layout.of(
                                OrganisationField.class,
                                List.of("code", "name", "parent_code", "type", "rank", "form", "from", "delegated"),
                                Map.of())
                        .missing())
                .isEmpty();
    }

    @Test
    void the_mapping_goes_before_the_usual_names_and_makes_another_import() {
        Layout<MemberField> mapped = layout(Map.of(MemberField.CELL_CODE, "stt"));
        assertThat(mapped.columns()).containsEntry(MemberField.CELL_CODE, 0);
        assertThat(mapped.hash()).isNotEqualTo(layout(Map.of()).hash());
        assertThat(layout(Map.of(MemberField.CELL_CODE, "Mã chi bộ")).hash())
                .as("the same columns, named in another way")
                .isEqualTo(layout(Map.of()).hash());
    }

    @Test
    void a_list_without_the_official_dates_would_make_everybody_probationary_and_is_not_taken() {
        List<String> header =
                HEADER.stream().filter(name -> !name.equals("ngay_chinh_thuc")).toList();
        assertThat(Layout.of(MemberField.class, header, Map.of()).missing()).containsExactly(MemberField.OFFICIAL_DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "31/12/1990,1990-12-31",
        "1/2/1990,1990-02-01",
        "01-02-1990,1990-02-01",
        "1.2.1990,1990-02-01",
        "1990-02-01,1990-02-01",
        "29/02/2000,2000-02-29"
    })
    void dates_are_read_day_first(String written, LocalDate day) throws Exception {
        assertThat(Dates.read(written)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/1990,IMPOSSIBLE_DATE",
        "29/02/1900,IMPOSSIBLE_DATE",
        "1990-13-01,IMPOSSIBLE_DATE",
        "00/01/1990,IMPOSSIBLE_DATE",
        "1990,NO_DATE",
        "tháng 5 năm 1990,NO_DATE",
        "01/02/90,NO_DATE",
        "33000,NO_DATE"
    })
    void what_is_no_day_is_told_apart_from_a_day_that_never_was(String written, ReadingFault fault) {
        assertThatThrownBy(() -> Dates.read(written))
                .isInstanceOfSatisfying(
                        ReadingFault.Found.class,
                        found -> assertThat(found.fault()).isEqualTo(fault));
    }

    @Test
    void cells_are_composed_and_stripped() {
        RowReading<MemberField> row = row("1", " 01 ", "  Tra\u0302\u0300n An ", "", "", "", "");
        assertThat(row.text(MemberField.NAME)).contains("Trần An");
        assertThat(row.text(MemberField.CELL_CODE)).contains("01");
        assertThat(row.text(MemberField.CITIZEN_ID))
                .as("a column that the file does not have")
                .isEmpty();
    }

    @Test
    void each_column_has_one_fault() {
        RowReading<MemberField> row = row("1", "01", "", "31/02/1990", "", "", "nghỉ");
        row.needed(MemberField.NAME);
        row.neededDate(MemberField.BIRTH_DATE);
        row.neededDate(MemberField.ADMISSION_DATE);
        row.date(MemberField.OFFICIAL_DATE);
        row.word(MemberField.ACTIVITY, Words.ACTIVITY);
        assertThat(row.faults())
                .containsExactly(
                        Map.entry(MemberField.NAME, ReadingFault.MISSING),
                        Map.entry(MemberField.BIRTH_DATE, ReadingFault.IMPOSSIBLE_DATE),
                        Map.entry(MemberField.ADMISSION_DATE, ReadingFault.MISSING),
                        Map.entry(MemberField.ACTIVITY, ReadingFault.UNKNOWN_WORD));
    }

    @Test
    void words_are_known_in_both_languages_with_and_without_accents() {
        assertThat(Words.ACTIVITY.find("Đang sinh hoạt")).contains(Activity.ACTIVE);
        assertThat(Words.ACTIVITY.find("MIEN SINH HOAT")).contains(Activity.EXEMPT);
        assertThat(Words.ACTIVITY.find("temporarily out")).contains(Activity.TEMPORARILY_OUT);
        assertThat(Words.GENDER.find("Nữ")).contains("FEMALE");
        assertThat(Words.GENDER.find("khác")).isEmpty();
    }

    @Test
    void a_mapping_names_columns_by_either_name_of_the_field() throws IOException {
        Path file = Files.writeString(
                folder.resolve("m.yaml"), "members:\n  ma_chi_bo: Chi bộ số\n  birth_date: \"Sinh ngày\"\n");
        Mapping mapping = Mapping.read(file);
        assertThat(mapping.members())
                .containsOnly(
                        Map.entry(MemberField.CELL_CODE, "Chi bộ số"), Map.entry(MemberField.BIRTH_DATE, "Sinh ngày"));
        assertThat(mapping.organisations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'members: {nobody: x}',nobody", "'people: {}',people", "'members: [1]',[1]", "'[', YAML"})
    void a_mapping_that_says_something_else_is_refused(String text, String at) throws IOException {
        Path file = Files.writeString(folder.resolve("m.yaml"), text);
        assertThatThrownBy(() -> Mapping.read(file))
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining("at “" + at + "”");
    }
}
