package socai.dues.write.relief;

import socai.membership.events.MembershipId;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * Decides on an application for relief.
 *
 * @param granted as it was asked for
 */
@Logical("dues.DecideDuesRelief")
public record DecideDuesRelief(
        MembershipId membership,
        OrganisationId decidedBy,
        boolean granted,
        @Plain(TextForm.NUMBER) String decisionNumber)
        implements Command {

    @Logical("dues.DecideDuesRelief.Facts")
    public record Facts(ReliefFacts application) {}
}
