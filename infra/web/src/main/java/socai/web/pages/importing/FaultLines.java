package socai.web.pages.importing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One reason of one row, out of the report. */
public record FaultLines(String row, String column, String vi, String en, String citation) {

    static final int SHOWN = 200;

    /** @param rule only faults of this rule; empty: all */
    static List<FaultLines> of(Path report, String rule) {
        List<FaultLines> lines = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(report)) {
            for (NamedCsvRecord line : reader) {
                if (lines.size() >= SHOWN) {
                    break;
                }
                if (rule.isEmpty() || rule.equals(line.getField("rule"))) {
                    lines.add(new FaultLines(
                            line.getField("row"),
                            line.getField("column"),
                            line.getField("reason_vi"),
                            line.getField("reason_en"),
                            line.getField("citation")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be read", e);
        }
        return lines;
    }
}
