package socai.membership.read.cleansing;

import static socai.membership.read.cleansing.CleansingTables.FAULT;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import socai.spine.read.Columns;
import socai.spine.read.Row;
import socai.spine.read.Rows;

/** Sets and clears faults of one stream by one event. */
record Marks(Rows rows, String stream, long sequence, LocalDate day) {

    /** From this event on the record has this fault, or has it no longer. */
    void mark(RecordRule rule, boolean fault) {
        Optional<Row> open = open(rule);
        if (fault && open.isEmpty()) {
            rows.set(FAULT, key(rule, sequence), Columns.of("since", day).map());
        } else if (!fault) {
            open.ifPresent(row -> rows.set(
                    FAULT,
                    key(rule, row.number("sequence")),
                    Columns.of("until", day).map()));
        }
    }

    /** The data is gone: nothing is said about it any more, not even what it once was. */
    void forget() {
        Row.of(rows.where(FAULT, "stream", stream))
                .forEach(row -> rows.remove(
                        FAULT, Map.of("stream", stream, "rule", row.text("rule"), "sequence", row.number("sequence"))));
    }

    private Optional<Row> open(RecordRule rule) {
        return Row.of(rows.where(FAULT, "stream", stream)).stream()
                .filter(row -> row.text("rule").equals(rule.name())
                        && row.date("until").isEmpty())
                .findFirst();
    }

    private Map<String, Object> key(RecordRule rule, long from) {
        return Map.of("stream", stream, "rule", rule.name(), "sequence", from);
    }
}
