package socai.app.importing.desk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import socai.spine.Text;
import socai.web.pages.importing.ImportDesk.Unusable;

/** The first sheet of an Excel file as a list in text, row by row. */
public final class Workbook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** More than this no list of one installation holds; a file that unpacks into more means harm. */
    private static final long MOST_CHARACTERS = 400_000_000;

    /** A day is a number whose format says that it is one. */
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private Workbook() {}

    public static boolean is(byte[] begin) {
        return begin.length >= 4 && begin[0] == 'P' && begin[1] == 'K' && begin[2] == 3 && begin[3] == 4;
    }

    /** @throws Unusable when it is no Excel file that can be read */
    public static void toText(Path workbook, Path list) {
        long written = 0;
        try (ReadableWorkbook book = new ReadableWorkbook(workbook.toFile(), WITH_FORMATS);
                CsvWriter writer = CsvWriter.builder().build(Files.newBufferedWriter(list, StandardCharsets.UTF_8));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            int next = 1;
            int width = 0;
            for (Row row : (Iterable<Row>) rows::iterator) {
                // Rows that are not there keep their numbers: the report names rows as the file shows them.
                for (; next < row.getRowNum(); next++) {
                    writer.writeRecord("");
                }
                List<String> cells = cells(row, width);
                width = Math.max(width, next == 1 ? cells.size() : width);
                written += cells.stream().mapToLong(String::length).sum();
                if (written > MOST_CHARACTERS) {
                    throw new Unusable(new Text("Tệp Excel quá lớn.", "The workbook is too large."));
                }
                writer.writeRecord(cells);
                next++;
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof Unusable unusable) {
                throw unusable;
            }
            throw new Unusable(new Text(
                    "Không đọc được tệp này như một tệp Excel (.xlsx). Hãy lưu lại bằng Excel, hoặc lưu thành “CSV UTF-8”.",
                    "The file cannot be read as an Excel workbook (.xlsx). Save it again, or save it as “CSV UTF-8”."));
        }
    }

    private static List<String> cells(Row row, int width) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(width, row.getCellCount()); i++) {
            cells.add(i < row.getCellCount() ? text(row.getCell(i)) : "");
        }
        return cells;
    }

    private static String text(@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            if (format != null && format.toLowerCase(java.util.Locale.ROOT).contains("yy")) {
                LocalDateTime day = cell.asDate();
                return DAY.format(day);
            }
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getText();
    }
}
