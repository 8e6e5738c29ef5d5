package socai.app.importing.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import socai.app.importing.report.ImportSummary.FileSummary;
import socai.app.importing.report.ImportSummary.Reason;

/** What an import came to, in lines for people in both languages. */
public final class SummaryText {

    private SummaryText() {}

    public static List<String> lines(ImportSummary summary) {
        List<String> lines = new ArrayList<>();
        if (summary.rehearsal()) {
            lines.add("CHẠY THỬ, chưa ghi gì / DRY RUN, nothing was written");
        }
        summary.files().forEach(file -> add(lines, file, summary.rehearsal()));
        if (!summary.reports().isEmpty()) {
            lines.add("Báo cáo / reports: " + String.join(", ", summary.reports()));
        }
        return lines;
    }

    private static void add(List<String> lines, FileSummary file, boolean rehearsal) {
        lines.add(file.file() + ": " + count(file.rows()) + " dòng / rows");
        lines.add("  " + count(file.imported())
                + (rehearsal ? " sẽ được nhập / would be imported" : " đã nhập / imported"));
        if (file.before() > 0) {
            lines.add("  " + count(file.before()) + " đã nhập từ trước / imported before");
        }
        lines.add("  " + count(file.refused())
                + (rehearsal ? " sẽ bị từ chối / would be refused" : " bị từ chối / refused"));
        for (Reason reason : file.reasons()) {
            Fault fault = reason.fault();
            String where = fault.column().isEmpty() ? "dòng / row" : fault.column();
            lines.add("    " + count(reason.rows()) + " × " + where + ": "
                    + fault.reason().vi() + " / "
                    + fault.reason().en()
                    + (fault.citation().isEmpty() ? "" : " (" + fault.citation() + ")"));
        }
        if (!file.unusedColumns().isEmpty()) {
            lines.add("  Cột không dùng / columns not used: " + String.join(", ", file.unusedColumns()));
        }
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
