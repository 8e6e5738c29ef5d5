package socai.app.importing.sheet;

import java.util.List;
import java.util.Optional;

/**
 * One row of a list.
 *
 * @param number as a spreadsheet shows it: the header is row 1 where nothing stands above it
 * @param place  names the row to {@link Sheet#row}
 * @param cells  as many as the header has columns; empty when there is a fault
 */
public record SheetRow(int number, long place, List<String> cells, Optional<LineFault> fault) {

    public boolean blank() {
        return fault.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
