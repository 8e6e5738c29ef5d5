package socai.dues.write.deferral;

import socai.membership.events.MembershipId;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * Decides on an application to pay later.
 *
 * @param granted as it was asked for
 */
@Logical("dues.DecideDuesDeferral")
public record DecideDuesDeferral(
        MembershipId membership,
        OrganisationId decidedBy,
        boolean granted,
        @Plain(TextForm.NUMBER) String decisionNumber)
        implements Command {

    @Logical("dues.DecideDuesDeferral.Facts")
    public record Facts(DeferralFacts application) {}
}
