package socai.web.pages.cleansing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import socai.membership.read.cleansing.ExportFaults;

class CorrectedListTest {

    private static byte[] list(int rows, String last) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Socai", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sửa");
            sheet.value(0, 0, "Mã");
            for (int row = 1; row <= rows; row++) {
                sheet.value(row, 0, "mem-" + row + "/CONTACT_MISSING");
                sheet.value(row, 6, row == rows ? last : "0912345678");
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void what_is_taken_away_at_once_comes_back_at_once() throws IOException {
        List<CorrectedList.Entry> read = CorrectedList.read(list(12_000, "hai\ndòng"));

        assertThat(read).hasSize(12_000);
        assertThat(read.getLast())
                .as("rows are carried line by line, so no value has two")
                .isEqualTo(new CorrectedList.Entry(12_001, "mem-12000/CONTACT_MISSING", "hai dòng"));
        assertThat(CorrectedList.read(list(ExportFaults.MOST + 1, "0912345678")))
                .hasSize(ExportFaults.MOST + 1);
    }

    @Test
    void a_list_longer_than_any_given_out_is_told_apart_from_no_list() {
        assertThatThrownBy(() -> CorrectedList.read(list(ExportFaults.MOST + 2, "1")))
                .isInstanceOf(CorrectedList.TooLong.class);
        assertThatThrownBy(() -> CorrectedList.read("Mã;Họ tên".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(CorrectedList.TooLong.class);
    }
}
