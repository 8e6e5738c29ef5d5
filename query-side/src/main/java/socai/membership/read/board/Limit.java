package socai.membership.read.board;

import java.time.LocalDate;
import socai.spine.read.Row;

/** A limit that runs, as far as a board counts it; {@code row} holds the rest for those that are listed. */
record Limit(Row row, LocalDate lastDay, boolean late) {

    String dossier() {
        return row.text("dossier");
    }

    static Limit sooner(Limit one, Limit other) {
        return other.lastDay().isBefore(one.lastDay()) ? other : one;
    }
}
