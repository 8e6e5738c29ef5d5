package socai.membership.write.admission.correction;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.AdmissionField;
import socai.membership.events.AdmissionId;
import socai.membership.write.admission.AdmissionCommand;
import socai.spine.Logical;
import socai.spine.Paper;
import socai.spine.Personal;

/**
 * Corrects a date or the number of a paper.
 *
 * @param date      the right date, for a field that is one
 * @param number    the right number, for a field that is one
 * @param effective since when the corrected value is true
 * @param evidence  the paper that proves it
 */
@Logical("membership.CorrectAdmissionRecord")
public record CorrectAdmissionRecord(
        AdmissionId admission,
        AdmissionField field,
        Optional<LocalDate> date,
        @Personal.Label("membership.corrected-number") Optional<Personal<String>> number,
        LocalDate effective,
        @Personal.Label("membership.correction-reason") Personal<String> reason,
        Paper evidence)
        implements AdmissionCommand {

    /** @throws IllegalArgumentException when the value is not of the field's kind */
    public CorrectAdmissionRecord {
        if (date.isPresent() != field.isDate() || number.isPresent() == field.isDate()) {
            throw new IllegalArgumentException("a date is corrected by a date, a number by a number");
        }
    }
}
