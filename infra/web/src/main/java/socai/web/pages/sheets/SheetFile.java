package socai.web.pages.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Writes a sheet as a file that opens in an office program with its marks in order. */
public final class SheetFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private SheetFile() {}

    /** @param kind {@code xlsx}, or else CSV */
    public static ResponseEntity<byte[]> answer(Sheet sheet, String kind) {
        boolean excel = kind.equals("xlsx");
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(sheet.name() + (excel ? ".xlsx" : ".csv"), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(excel ? EXCEL : CSV)
                .body(excel ? excel(sheet) : csv(sheet));
    }

    static byte[] csv(Sheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter writer = CsvWriter.builder().build(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            // Office programs take a file without this mark for one of another century.
            bytes.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            writer.writeRecord(sheet.header());
            for (List<Object> row : sheet.rows()) {
                writer.writeRecord(row.stream().map(SheetFile::text).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String text(Object cell) {
        return switch (cell) {
            case LocalDate day -> DAY.format(day);
            case Number number -> number.toString();
            default -> harmless(cell.toString());
        };
    }

    /** What an office program would take for a formula is shown as it stands. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static byte[] excel(Sheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "SoCai", "1.0")) {
            Worksheet page =
                    book.newWorksheet(sheet.name().length() > 31 ? sheet.name().substring(0, 31) : sheet.name());
            for (int column = 0; column < sheet.header().size(); column++) {
                page.value(0, column, sheet.header().get(column));
                page.style(0, column).bold().set();
            }
            page.freezePane(0, 1);
            int line = 1;
            for (List<Object> row : sheet.rows()) {
                for (int column = 0; column < row.size(); column++) {
                    put(page, line, column, row.get(column));
                }
                line++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet page, int line, int column, Object cell) {
        switch (cell) {
            case LocalDate day -> {
                page.value(line, column, day);
                page.style(line, column).format("dd/MM/yyyy").set();
            }
            case Number number -> page.value(line, column, number);
            default -> page.value(line, column, cell.toString());
        }
    }
}
