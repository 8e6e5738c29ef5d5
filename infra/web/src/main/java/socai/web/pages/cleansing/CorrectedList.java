package socai.web.pages.cleansing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The rows of a corrected list: the code in the first column, the right value in the seventh. */
final class CorrectedList {

    static final int MOST = 5_000;

    private static final int VALUE = 6;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** @param number of the row as the file shows it */
    record Entry(int number, String code, String value) {}

    private CorrectedList() {}

    /** @throws IOException when it is no workbook, or one of too many rows */
    static List<Entry> read(byte[] file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (ReadableWorkbook book =
                        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                String value = row.getCellCount() > VALUE ? text(row.getCell(VALUE)) : "";
                if (row.getRowNum() > 1 && !value.isBlank()) {
                    entries.add(new Entry(row.getRowNum(), text(row.getCell(0)), value));
                }
                if (row.getRowNum() > MOST) {
                    throw new IOException("too many rows");
                }
            }
        } catch (RuntimeException e) {
            throw new IOException("no workbook", e);
        }
        return List.copyOf(entries);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            if (format != null && format.contains("y")) {
                LocalDateTime moment = cell.asDate();
                return DAY.format(LocalDate.from(moment));
            }
            return cell.asNumber().toPlainString();
        }
        return cell.getText().strip();
    }
}
