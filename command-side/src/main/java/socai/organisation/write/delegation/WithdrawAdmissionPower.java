package socai.organisation.write.delegation;

import java.time.LocalDate;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * Take the power to decide admissions and recognitions back.
 *
 * @param on first day on which the organisation may not decide any more
 */
@Logical("organisation.WithdrawAdmissionPower")
public record WithdrawAdmissionPower(
        OrganisationId organisation,
        LocalDate on,
        @Plain(TextForm.NUMBER) String decisionNumber) implements Command {

    public WithdrawAdmissionPower {
        decisionNumber = decisionNumber.strip();
        if (decisionNumber.isEmpty()) {
            throw new IllegalArgumentException("a power is withdrawn by a numbered decision");
        }
    }
}
