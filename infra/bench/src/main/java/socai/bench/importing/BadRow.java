package socai.bench.importing;

import java.util.Set;

/** In which way a row of the list of members is bad, and what the report must then say of it. */
public enum BadRow {
    NO_NAME("name", "import.missing"),
    IMPOSSIBLE_DATE("birth_date", "import.impossible-date"),
    UNDER_AGE("admission_date", "membership.import-old-enough"),
    UNKNOWN_CELL("cell_code", "membership.import-cell-known"),
    REPEATED_CITIZEN_ID("citizen_id", "import.twice-in-file"),
    /** Within a chunk the earlier row is known; from a chunk before, the number is simply taken. */
    REPEATED_CARD("card_number", "membership.import-card-once", "membership.import-card-free"),
    OFFICIAL_BEFORE_ADMISSION("official_date", "membership.import-official-after-admission"),
    ADMITTED_IN_FUTURE("admission_date", "membership.not-in-future"),
    UNKNOWN_ACTIVITY("activity", "import.unknown-word"),
    /** The row as a whole is meant, so no column is named. */
    TOO_MANY_CELLS("", "import.row");

    private final String column;
    private final Set<String> rules;

    BadRow(String column, String... rules) {
        this.column = column;
        this.rules = Set.of(rules);
    }

    /** As the header of the list calls it. */
    String column() {
        return column;
    }

    /** Ids of the rules of which the report names one. */
    Set<String> rules() {
        return rules;
    }
}
