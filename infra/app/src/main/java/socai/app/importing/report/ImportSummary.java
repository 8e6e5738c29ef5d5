package socai.app.importing.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an import, or its rehearsal, came to.
 *
 * @param rehearsal nothing was written; the figures say what would be
 */
public record ImportSummary(
        boolean rehearsal, Optional<FileSummary> organisations, Optional<FileSummary> members, List<String> reports) {

    /**
     * @param unusedColumns columns of the file that nothing was taken from
     * @param rows          rows with content
     * @param imported      rows taken over now
     * @param before        rows that an earlier run of the same import took over
     * @param refused       rows with a fault; {@code rows} is the sum of the three
     */
    public record FileSummary(
            String file,
            List<String> unusedColumns,
            long rows,
            long imported,
            long before,
            long refused,
            List<Reason> reasons) {}

    /** @param rows how many rows have this fault; a row may have several */
    public record Reason(Fault fault, long rows) {}

    public Stream<FileSummary> files() {
        return Stream.concat(organisations.stream(), members.stream());
    }

    public boolean complete() {
        return files().allMatch(file -> file.refused() == 0);
    }
}
