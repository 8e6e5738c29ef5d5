package socai.membership.write.admission.extension;

import socai.membership.events.AdmissionId;
import socai.membership.write.admission.AdmissionCommand;
import socai.membership.write.admission.Route;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * More time for the decision, in a special case.
 *
 * @param organisation the one whose body decides
 * @param more         in the unit of the limit
 */
@Logical("membership.ExtendDecisionClock")
public record ExtendDecisionClock(
        AdmissionId admission,
        OrganisationId organisation,
        int more,
        @Plain(TextForm.NUMBER) String documentNumber,
        @Personal.Label("membership.extension-reason") Personal<String> reason)
        implements AdmissionCommand {

    /** @throws IllegalArgumentException when nothing is added */
    public ExtendDecisionClock {
        if (more <= 0) {
            throw new IllegalArgumentException("an extension adds something");
        }
    }

    @Logical("membership.ExtendDecisionClock.Facts")
    public record Facts(Route route) {}
}
