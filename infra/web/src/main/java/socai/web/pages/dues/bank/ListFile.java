package socai.web.pages.dues.bank;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The rows of a CSV or Excel file, whatever separator and encoding it has. */
final class ListFile {

    static final int MOST_ROWS = 5_000;

    /** Above the list stand a bank's name, the number of the account, the span: not more than this. */
    private static final int ABOVE = 40;

    private static final int MOST_CHARACTERS = 4_000_000;
    private static final char[] SEPARATORS = {';', ',', '\t', '|'};

    private ListFile() {}

    /** @throws UnusableList when it is none, an empty or too large one */
    static List<ListRow> read(byte[] content) throws UnusableList {
        if (content.length == 0) {
            throw new UnusableList("empty");
        }
        List<ListRow> rows = zip(content) ? workbook(content) : text(decoded(content));
        if (rows.isEmpty()) {
            throw new UnusableList("empty");
        }
        if (rows.size() > MOST_ROWS + ABOVE
                || rows.stream().mapToLong(ListRow::length).sum() > MOST_CHARACTERS) {
            throw new UnusableList("large");
        }
        return rows;
    }

    private static boolean zip(byte[] content) {
        return starts(content, 'P', 'K', 3, 4);
    }

    private static boolean starts(byte[] content, int... begin) {
        if (content.length < begin.length) {
            return false;
        }
        for (int at = 0; at < begin.length; at++) {
            if ((content[at] & 0xff) != begin[at]) {
                return false;
            }
        }
        return true;
    }

    private static String decoded(byte[] content) throws UnusableList {
        if (starts(content, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new UnusableList("old-excel");
        }
        if (starts(content, '%', 'P', 'D', 'F')) {
            throw new UnusableList("no-list");
        }
        Charset charset = starts(content, 0xff, 0xfe) || starts(content, 0xfe, 0xff)
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
        try {
            // Marks of Vietnamese that turn into question marks would be names that nobody has: refuse instead.
            String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new UnusableList("no-list");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnusableList("encoding");
        }
    }

    /** @throws UnusableList when quotes are not closed */
    static List<ListRow> text(String text) throws UnusableList {
        List<ListRow> rows = new ArrayList<>();
        int number = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                add(rows, new ListRow(++number, line.getFields()));
            }
        } catch (IOException | RuntimeException e) {
            throw new UnusableList("no-list");
        }
        return rows;
    }

    /** That which stands most often in the first lines. */
    private static char separator(String text) {
        String head = String.join("\n", text.lines().limit(ABOVE).toList());
        char best = ',';
        long most = 0;
        for (char one : SEPARATORS) {
            long times = head.chars().filter(c -> c == one).count();
            if (times > most) {
                best = one;
                most = times;
            }
        }
        return best;
    }

    private static List<ListRow> workbook(byte[] content) throws UnusableList {
        List<ListRow> rows = new ArrayList<>();
        try (ReadableWorkbook book =
                        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false));
                Stream<Row> sheet = book.getFirstSheet().openStream()) {
            long length = 0;
            for (Row row : (Iterable<Row>) sheet::iterator) {
                ListRow read = new ListRow(row.getRowNum(), ExcelCells.of(row));
                length += read.length();
                // A file that unpacks into more than any bank's list means harm: it is not read to its end.
                if (rows.size() > MOST_ROWS + ABOVE || length > MOST_CHARACTERS) {
                    throw new UnusableList("large");
                }
                add(rows, read);
            }
        } catch (IOException | RuntimeException e) {
            throw new UnusableList("no-list");
        }
        return rows;
    }

    private static void add(List<ListRow> rows, ListRow row) {
        if (!row.blank()) {
            rows.add(row);
        }
    }
}
