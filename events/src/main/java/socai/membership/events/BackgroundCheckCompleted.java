package socai.membership.events;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.Logical;
import socai.spine.PersonId;
import socai.spine.Personal;

/**
 * All answers are in; only now may the cell committee write its remark and the grassroots committee certify.
 *
 * @param letterNumber of the answer
 */
@Logical("membership.BackgroundCheckCompleted")
public record BackgroundCheckCompleted(
        AdmissionId admission,
        LocalDate on,
        PersonId person,
        CheckResult result,
        String letterNumber,
        @Personal.Label("membership.check-remark") Optional<Personal<String>> remark)
        implements AdmissionEvent {}
