package socai.membership.write.admission.background;

import java.util.Optional;
import socai.membership.events.AdmissionId;
import socai.membership.events.CheckResult;
import socai.membership.write.admission.AdmissionCommand;
import socai.spine.Logical;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * Records that all answers are in.
 *
 * @param letterNumber number of the answer
 * @param remark       what the cell committee notes; only now, when the answers are in, may it be written
 */
@Logical("membership.CompleteBackgroundCheck")
public record CompleteBackgroundCheck(
        AdmissionId admission,
        CheckResult result,
        @Plain(TextForm.NUMBER) String letterNumber,
        @Personal.Label("membership.check-remark") Optional<Personal<String>> remark)
        implements AdmissionCommand {}
