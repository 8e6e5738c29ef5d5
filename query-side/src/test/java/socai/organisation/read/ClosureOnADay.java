package socai.organisation.read;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import socai.spine.read.MemoryTables;
import socai.spine.read.Row;

/** Reads a closure table as a question would. */
final class ClosureOnADay {

    private ClosureOnADay() {}

    /** Who stands above on that day, oneself first. */
    static List<String> above(MemoryTables rows, String organisation, LocalDate day) {
        return Row.of(rows.where(OrganisationTables.CLOSURE, "descendant", organisation)).stream()
                .filter(row -> !row.day("valid_from").isAfter(day)
                        && row.date("valid_to").map(day::isBefore).orElse(true))
                .sorted(Comparator.comparing(row -> row.integer("depth")))
                .map(row -> row.text("ancestor"))
                .toList();
    }
}
