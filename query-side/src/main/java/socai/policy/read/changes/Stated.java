package socai.policy.read.changes;

import java.time.LocalDate;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.read.Printed;
import socai.spine.read.Row;
import socai.spine.read.Shown;

/**
 * What one regulation says a parameter is.
 *
 * @param citation   names an article only where somebody has checked it
 * @param confidence how sure that is, in words
 */
public record Stated(
        String setting, String unit, String code, LocalDate validFrom, String citation, String confidence) {

    /** From a row of the parameters. */
    public static Stated of(Row row, Shown shown) {
        Confidence confidence = Confidence.valueOf(row.text("confidence"));
        return new Stated(
                row.text("setting"),
                row.text("unit"),
                row.text("code"),
                row.day("valid_from"),
                Printed.of(new Citation(row.text("cited_regulation"), row.text("article"), confidence)),
                shown.of(confidence));
    }

    /** Whether a reader would see the same number. */
    public boolean sameAs(Stated other) {
        return setting.equals(other.setting) && unit.equals(other.unit);
    }
}
