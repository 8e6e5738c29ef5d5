package socai.app.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lists as an administrator gets them, for a cell of the small demonstration. */
final class ImportLists {

    static final String HEADER = "ma_chi_bo,Đồng chí,ngay_sinh,ngay_vao_dang,ngay_chinh_thuc";
    static final String CELL = "98.000.001.000.001";

    private ImportLists() {}

    static byte[] text(List<String> lines) {
        return ("\ufeff" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static List<String> members(String family, int rows) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int row = 0; row < rows; row++) {
            // Every one another day, and all of them grown up in 2010.
            LocalDate born = LocalDate.of(1950, 1, 1).plusDays(row % 1_000 * 7L + row / 1_000);
            lines.add(CELL + "," + family + " Văn An," + born + ",2010-05-19,2011-05-19");
        }
        return lines;
    }

    static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Đảng viên");
            String[] names = HEADER.split(",");
            for (int column = 0; column < names.length; column++) {
                sheet.value(0, column, names[column]);
            }
            for (int row = 1; row <= 3; row++) {
                sheet.value(row, 0, CELL);
                sheet.value(row, 1, "Lý Thị Excel");
                day(sheet, row, 2, LocalDate.of(1970 + row, 3, 4));
                day(sheet, row, 3, LocalDate.of(2010, 5, 19));
                day(sheet, row, 4, LocalDate.of(2011, 5, 19));
            }
        }
        return bytes.toByteArray();
    }

    private static void day(Worksheet sheet, int row, int column, LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("dd/MM/yyyy").set();
    }
}
