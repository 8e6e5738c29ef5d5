package socai.bench.importing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a report of refused rows says what is wrong with each bad row of a list, and nothing else. */
public final class ReportCheck {

    private ReportCheck() {}

    /** @return what differs, in sentences; empty when the report is complete */
    public static List<String> differences(Path report, MemberList list) throws IOException {
        List<String> differences = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        if (Files.exists(report)) {
            try (CsvReader<NamedCsvRecord> records =
                    CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(report)) {
                for (NamedCsvRecord record : records) {
                    check(record, list, told, differences);
                }
            }
        }
        list.bad().forEach((row, kind) -> {
            if (!told.contains(row)) {
                differences.add("row " + row + " (" + kind + ") is not in the report");
            }
        });
        return differences;
    }

    private static void check(NamedCsvRecord record, MemberList list, Set<Integer> told, List<String> differences) {
        int row = Integer.parseInt(record.getField("row"));
        String said = "row " + row + ": " + record.getField("column") + " " + record.getField("rule");
        BadRow kind = list.bad().get(row);
        if (kind == null) {
            differences.add(said + ", but the row is good");
        } else if (!told.add(row)) {
            differences.add(said + " is a second reason");
        } else if (!record.getField("column").equals(kind.column())
                || !kind.rules().contains(record.getField("rule"))
                || record.getField("reason_vi").isBlank()
                || record.getField("reason_en").isBlank()) {
            differences.add(said + ", but it is " + kind);
        }
    }
}
