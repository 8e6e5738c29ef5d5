package socai.app.importing.report;

import socai.spine.Text;

/**
 * One reason why a row was not taken over. It never holds what stands in a list of members.
 *
 * @param column   as the file calls it; empty when the row as a whole is meant
 * @param reason   the same for all rows with this fault
 * @param rule     id of the violated rule, or of the fault in reading
 * @param citation where the rule stands; empty for faults in reading
 * @param detail   what is to be added for this row; may be empty
 */
public record Fault(String column, Text reason, String rule, String citation, Text detail) {

    public Fault(String column, Text reason, String rule, String citation) {
        this(column, reason, rule, citation, Text.NONE);
    }

    /** The same for all rows with this fault. */
    Fault general() {
        return new Fault(column, reason, rule, citation);
    }

    /** The sentence for this row. */
    Text sentence() {
        return new Text((reason.vi() + " " + detail.vi()).strip(), (reason.en() + " " + detail.en()).strip());
    }
}
