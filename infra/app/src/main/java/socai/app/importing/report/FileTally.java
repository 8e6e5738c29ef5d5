package socai.app.importing.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what became of the rows of one file. */
public final class FileTally {

    private final String file;
    private final List<String> unused;
    private long rows;
    private long imported;
    private long before;
    private long refused;
    private final Map<Fault, Long> reasons = new LinkedHashMap<>();

    public FileTally(String file, List<String> unusedColumns) {
        this.file = file;
        this.unused = List.copyOf(unusedColumns);
    }

    public void rows(long count) {
        rows = count;
    }

    public void imported(long count) {
        imported += count;
    }

    /** Taken over by an earlier run of the same import. */
    public void before(long count) {
        before += count;
    }

    public void refused(Collection<Fault> faults) {
        refused++;
        faults.forEach(fault -> reasons.merge(fault.general(), 1L, Long::sum));
    }

    public long done() {
        return imported + before + refused;
    }

    public long refused() {
        return refused;
    }

    public ImportSummary.FileSummary summary() {
        List<ImportSummary.Reason> sorted = new ArrayList<>();
        reasons.forEach((fault, count) -> sorted.add(new ImportSummary.Reason(fault, count)));
        sorted.sort(Comparator.comparingLong(ImportSummary.Reason::rows).reversed());
        return new ImportSummary.FileSummary(file, unused, rows, imported, before, refused, List.copyOf(sorted));
    }
}
