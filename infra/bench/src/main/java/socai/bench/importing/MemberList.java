package socai.bench.importing;

import java.nio.file.Path;
import java.util.SortedMap;

/**
 * A list of members that was written.
 *
 * @param rows how many it has, good and bad
 * @param bad  by the number of the row as a spreadsheet shows it
 */
public record MemberList(Path file, int rows, SortedMap<Integer, BadRow> bad) {

    public int good() {
        return rows - bad.size();
    }
}
