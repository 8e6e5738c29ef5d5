package socai.app.importing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @TempDir
    private Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("list.csv"), content);
    }

    private List<SheetRow> rows(String content) throws IOException {
        try (Sheet sheet = Sheet.open(file(content.getBytes(StandardCharsets.UTF_8)))) {
            List<SheetRow> rows = new ArrayList<>();
            sheet.forEach(rows::add);
            return rows;
        }
    }

    private static List<List<String>> cells(List<SheetRow> rows) {
        return rows.stream().filter(row -> !row.blank()).map(SheetRow::cells).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_delimiter_is_found_in_the_header(String delimiter) throws IOException {
        List<SheetRow> rows =
                rows("a,b;c\tx,y;z".replaceAll("[,;\t]", delimiter) + "\n1,2\n".replace(",", delimiter.repeat(5)));
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsExactly("1", "", "", "", "", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void all_line_breaks_end_a_row(String end) throws IOException {
        List<SheetRow> rows = rows(String.join(end, "name,code", "An,1", "Bình,2"));
        assertThat(cells(rows)).containsExactly(List.of("An", "1"), List.of("Bình", "2"));
        assertThat(rows).extracting(SheetRow::number).containsExactly(2, 3);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() throws IOException {
        try (Sheet sheet = Sheet.open(file("\ufeffname,code\r\nAn,1\r\n".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(sheet.header()).containsExactly("name", "code");
            assertThat(sheet.rawHeader()).startsWith(0xef, 0xbb, 0xbf).endsWith('\r', '\n');
        }
    }

    @Test
    void cells_in_quotation_marks_may_hold_delimiters_marks_and_line_breaks() throws IOException {
        assertThat(cells(rows("name,code\n\"Trần, An\",\"1\"\"2\"\n\"hai\ndòng\",3\n")))
                .containsExactly(List.of("Trần, An", "1\"2"), List.of("hai\ndòng", "3"));
    }

    @Test
    void a_mark_within_a_cell_that_does_not_begin_with_one_is_a_letter_like_others() throws IOException {
        assertThat(cells(rows("name,code\nAn \"Tư\" ,1\nBình,2\n")))
                .containsExactly(List.of("An \"Tư\" ", "1"), List.of("Bình", "2"));
    }

    @Test
    void a_forgotten_quotation_mark_spoils_its_own_row_only() throws IOException {
        StringBuilder text = new StringBuilder("name,code\nAn,1\n\"Bình,2\n");
        for (int i = 3; i < 60; i++) {
            text.append("Cúc,").append(i).append('\n');
        }
        List<SheetRow> rows = rows(text.toString());
        assertThat(rows).hasSize(59);
        assertThat(rows.get(1).fault()).contains(LineFault.UNCLOSED_QUOTE);
        assertThat(rows.get(1).number()).isEqualTo(3);
        assertThat(rows.subList(2, 59))
                .allSatisfy(row -> assertThat(row.fault()).isEmpty());
        assertThat(rows.getLast().cells()).containsExactly("Cúc", "59");
    }

    @Test
    void a_forgotten_mark_near_the_end_spoils_its_own_row_only() throws IOException {
        List<SheetRow> rows = rows("name,code\n\"An,1\nBình,2");
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().fault()).contains(LineFault.UNCLOSED_QUOTE);
        assertThat(rows.getLast().cells()).containsExactly("Bình", "2");
        assertThat(rows("name,code\nBình,2\n\"An,1").getLast().fault()).contains(LineFault.UNCLOSED_QUOTE);
    }

    @Test
    void rows_that_do_not_fit_the_header_are_faulty_and_empty_cells_at_the_end_do_not_count() throws IOException {
        List<SheetRow> rows = rows("name,code\nAn,1,x\nAn\nAn,1,,\n\"An\"x,1\nAn,1\n");
        assertThat(rows)
                .extracting(row -> row.fault().orElse(null))
                .containsExactly(
                        LineFault.TOO_MANY_CELLS, LineFault.TOO_FEW_CELLS, null, LineFault.MISPLACED_QUOTE, null);
        assertThat(rows.get(2).cells()).containsExactly("An", "1");
    }

    @Test
    void blank_rows_are_counted_so_that_numbers_are_those_of_a_spreadsheet() throws IOException {
        List<SheetRow> rows = rows("\n\nname,code\n\nAn,1\n,\n;;;\n \nBình,2\n");
        assertThat(rows)
                .filteredOn(row -> !row.blank())
                .extracting(SheetRow::number)
                .containsExactly(5, 7, 9);
        assertThat(rows.get(3).fault()).as("the row ;;; of a list with commas").contains(LineFault.TOO_FEW_CELLS);
    }

    @Test
    void a_row_in_another_encoding_is_faulty_by_itself() throws IOException {
        byte[] good = "name,code\nAn,1\n".getBytes(StandardCharsets.UTF_8);
        byte[] bad = "Tr\u00e2n,2\n".getBytes(Charset.forName("windows-1252"));
        byte[] both = new byte[good.length + bad.length];
        System.arraycopy(good, 0, both, 0, good.length);
        System.arraycopy(bad, 0, both, good.length, bad.length);
        try (Sheet sheet = Sheet.open(file(both))) {
            List<SheetRow> rows = new ArrayList<>();
            sheet.forEach(rows::add);
            assertThat(rows.getFirst().fault()).isEmpty();
            assertThat(rows.getLast().fault()).contains(LineFault.NOT_UTF8);
            assertThat(sheet.raw(rows.getLast().place())).isEqualTo(bad);
        }
    }

    @Test
    void a_row_longer_than_any_honest_one_is_faulty() throws IOException {
        List<SheetRow> rows = rows("name,code\n" + "x".repeat(100_000) + ",1\nAn,2\n");
        assertThat(rows.getFirst().fault()).contains(LineFault.TOO_LONG);
        assertThat(rows.getLast().cells()).containsExactly("An", "2");
    }

    @Test
    void rows_are_found_again_by_their_place_in_any_order() throws IOException {
        StringBuilder text = new StringBuilder("name;code\r\n");
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            text.append(random.nextBoolean() ? "\"Đặng\r\n " + i + "\";" : "Lê " + i + ";")
                    .append(i)
                    .append("\r\n");
        }
        try (Sheet sheet = Sheet.open(file(text.toString().getBytes(StandardCharsets.UTF_8)))) {
            List<SheetRow> rows = new ArrayList<>();
            sheet.forEach(rows::add);
            assertThat(rows).hasSize(20_000);
            for (int i = 0; i < 2_000; i++) {
                SheetRow row = rows.get(random.nextInt(rows.size()));
                assertThat(sheet.row(row.number(), row.place())).isEqualTo(row);
            }
        }
    }

    @Test
    void a_file_that_changes_meanwhile_is_noticed() throws IOException {
        Path path = file("name,code\nAn,1\n".getBytes(StandardCharsets.UTF_8));
        try (Sheet sheet = Sheet.open(path)) {
            sheet.requireUnchanged();
            Files.writeString(path, "name,code\nAn,12345\n");
            assertThatThrownBy(sheet::requireUnchanged)
                    .isInstanceOf(UnusableFile.class)
                    .hasMessageContaining("changed");
        }
    }

    @Test
    void the_hash_is_that_of_the_bytes() throws IOException {
        try (Sheet sheet = Sheet.open(file("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(sheet.hash()).isEqualTo("492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470");
        }
    }

    private void unusable(byte[] content, String why) throws IOException {
        Path path = file(content);
        assertThatThrownBy(() -> Sheet.open(path))
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining(why);
    }

    @Test
    void what_is_no_list_is_refused_in_one_sentence() throws IOException {
        unusable(new byte[0], "is empty");
        unusable("\n \n\n".getBytes(StandardCharsets.UTF_8), "no content");
        unusable("name,code\n".getBytes(StandardCharsets.UTF_8), "no rows");
        unusable("name,code".getBytes(StandardCharsets.UTF_8), "no rows");
        unusable("name,Ngày sinh,ngay_sinh\nAn,1,2\n".getBytes(StandardCharsets.UTF_8), "“ngay_sinh” stands twice");
        unusable(new byte[] {'P', 'K', 3, 4, 0, 0, 0}, "workbook");
        unusable(new byte[] {1, 2, 3, 0, 0, 9, 77, 5}, "not a text file");
        unusable("name,code\nAn,1\n".getBytes(StandardCharsets.UTF_16), "UTF-16");
        unusable("h\u1ecd t\u00ean,m\u00e3\n".getBytes(Charset.forName("windows-1258")), "UTF-8");
        unusable("\"name,code\n".getBytes(StandardCharsets.UTF_8), "no header");
        assertThatThrownBy(() -> Sheet.open(folder.resolve("nowhere.csv")))
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining("no such file");
        assertThatThrownBy(() -> Sheet.open(folder)).isInstanceOf(UnusableFile.class);
    }

    @Test
    void random_bytes_never_lead_to_anything_but_rows_or_a_sentence() throws IOException {
        Random random = new Random(11);
        byte[] alphabet = "ab,;\"\n\r\t'Đ 1".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2_000; i++) {
            byte[] content = new byte[random.nextInt(200)];
            for (int j = 0; j < content.length; j++) {
                content[j] = i % 2 == 0 ? alphabet[random.nextInt(alphabet.length)] : (byte) random.nextInt(256);
            }
            try (Sheet sheet = Sheet.open(file(content))) {
                List<SheetRow> rows = new ArrayList<>();
                sheet.forEach(rows::add);
                assertThat(rows)
                        .allSatisfy(row -> assertThat(row.fault().isPresent()
                                        || row.cells().size() == sheet.header().size()
                                        || row.blank())
                                .isTrue());
            } catch (UnusableFile expected) {
                assertThat(expected.getMessage()).contains(" / ");
            }
        }
    }
}
