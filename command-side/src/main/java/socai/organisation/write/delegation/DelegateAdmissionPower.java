package socai.organisation.write.delegation;

import java.time.LocalDate;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * Let the committee of a grassroots organisation decide admissions and recognitions itself.
 *
 * @param on first day on which it may
 */
@Logical("organisation.DelegateAdmissionPower")
public record DelegateAdmissionPower(
        OrganisationId organisation,
        LocalDate on,
        @Plain(TextForm.NUMBER) String decisionNumber) implements Command {

    public DelegateAdmissionPower {
        decisionNumber = decisionNumber.strip();
        if (decisionNumber.isEmpty()) {
            throw new IllegalArgumentException("a power is delegated by a numbered decision");
        }
    }
}
