package socai.app.importing.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import socai.app.importing.sheet.Sheet;
import socai.app.importing.sheet.SheetRow;
import socai.app.importing.sheet.UnusableFile;
import socai.spine.Text;

/**
 * Writes beside each other the reasons why rows were not taken over, which name nobody, and for each list the rows
 * themselves as they stand in it, to be mended and imported again. No file is made before there is something to write.
 */
public final class FaultReport implements Closeable {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final @Nullable Path path;
    private final List<Path> lists;
    private final List<String> written = new ArrayList<>();
    private final Map<Path, OutputStream> rows = new HashMap<>();
    private @Nullable CsvWriter reasons;

    private FaultReport(@Nullable Path path, List<Path> lists) {
        this.path = path;
        this.lists = List.copyOf(lists);
    }

    public static FaultReport none() {
        return new FaultReport(null, List.of());
    }

    /**
     * What an earlier run wrote there is replaced.
     *
     * @param lists what is being imported: never written over
     */
    public static FaultReport at(Path path, List<Path> lists) {
        return new FaultReport(path, lists);
    }

    public void add(Sheet sheet, SheetRow row, List<Fault> faults) {
        if (path == null) {
            return;
        }
        try {
            CsvWriter writer = reasons(path);
            for (Fault fault : faults) {
                writer.writeRecord(
                        sheet.name(),
                        Integer.toString(row.number()),
                        fault.column(),
                        fault.sentence().vi(),
                        fault.sentence().en(),
                        fault.rule(),
                        fault.citation());
            }
            OutputStream out = rows.get(sheet.path());
            if (out == null) {
                out = rowsOf(path, sheet);
                rows.put(sheet.path(), out);
            }
            out.write(sheet.raw(row.place()));
        } catch (IOException e) {
            throw new UncheckedIOException("the report " + path + " cannot be written", e);
        }
    }

    private CsvWriter reasons(Path file) throws IOException {
        if (reasons == null) {
            OutputStream out = open(file);
            // Without the mark spreadsheets take the file for something older than UTF-8.
            out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
            reasons = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
            reasons.writeRecord("file", "row", "column", "reason_vi", "reason_en", "rule", "citation");
        }
        return reasons;
    }

    private OutputStream rowsOf(Path report, Sheet sheet) throws IOException {
        String stem = report.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        OutputStream out = open(report.resolveSibling(stem + "-rows-" + sheet.name()));
        out.write(sheet.rawHeader());
        return out;
    }

    private OutputStream open(Path file) throws IOException {
        for (Path list : lists) {
            if (Files.exists(file) && Files.isSameFile(file, list)) {
                throw new UnusableFile(
                        file,
                        new Text(
                                "báo cáo sẽ ghi đè lên danh sách đang nhập; hãy chọn tên khác.",
                                "the report would replace a list that is being imported; choose another name."));
            }
        }
        OutputStream out = OwnFile.create(file);
        written.add(file.toString());
        return out;
    }

    /** The files that were made. */
    public List<String> written() {
        return List.copyOf(written);
    }

    @Override
    public void close() {
        try {
            if (reasons != null) {
                reasons.close();
            }
            for (OutputStream out : rows.values()) {
                out.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the report " + path + " cannot be written", e);
        }
    }
}
