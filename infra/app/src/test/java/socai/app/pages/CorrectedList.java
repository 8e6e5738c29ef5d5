package socai.app.pages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A list of records at fault as somebody sends it back. */
final class CorrectedList {

    private static final int TELEPHONE = 6;

    private CorrectedList() {}

    /** A telephone for the first of the list, and for the second something that is none. */
    static byte[] of(byte[] list) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(list));
                Workbook written = new Workbook(bytes, "Socai", "1.0")) {
            Worksheet sheet = written.newWorksheet("Sửa");
            for (Row row : read.getFirstSheet().read()) {
                int number = row.getRowNum() - 1;
                sheet.value(number, 0, row.getCellText(0));
                if (number == 1 || number == 2) {
                    sheet.value(number, TELEPHONE, number == 1 ? "0912345678" : "không có");
                }
            }
        }
        return bytes.toByteArray();
    }
}
