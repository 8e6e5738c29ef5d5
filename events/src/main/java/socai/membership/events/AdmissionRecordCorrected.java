package socai.membership.events;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.Logical;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.Personal;

/**
 * Something was recorded wrongly. Earlier events stay as they are, and what was decided stays decided. A field is a
 * date or the number of a paper; only that pair of components is present.
 *
 * @param effective since when the corrected value is true, not when it was learnt
 */
@Logical("membership.AdmissionRecordCorrected")
public record AdmissionRecordCorrected(
        AdmissionId admission,
        LocalDate on,
        PersonId person,
        AdmissionField field,
        Optional<LocalDate> oldDate,
        Optional<LocalDate> newDate,
        @Personal.Label("membership.corrected-number") Optional<Personal<String>> oldNumber,
        @Personal.Label("membership.corrected-number") Optional<Personal<String>> newNumber,
        LocalDate effective,
        @Personal.Label("membership.correction-reason") Personal<String> reason,
        Paper evidence)
        implements AdmissionEvent {}
