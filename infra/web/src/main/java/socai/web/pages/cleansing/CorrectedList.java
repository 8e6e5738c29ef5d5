package socai.web.pages.cleansing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import socai.membership.read.cleansing.ExportFaults;

/** The rows of a corrected list: the code in the first column, the right value in the seventh. */
final class CorrectedList {

    /** As long as what is taken away, with its header and the line that says where it was cut. */
    static final int MOST = ExportFaults.MOST + 2;

    private static final int VALUE = 6;
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** @param number of the row as the file shows it */
    record Entry(int number, String code, String value) {}

    private CorrectedList() {}

    /** A list of more rows than were ever given out. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("more than " + MOST + " rows");
        }
    }

    /**
     * @throws TooLong     when it has too many rows
     * @throws IOException when it is no workbook
     */
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
                    throw new TooLong();
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
        return LINE_BREAK.matcher(cell.getText()).replaceAll(" ").strip();
    }
}
