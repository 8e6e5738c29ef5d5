package socai.dues.write.relief;

import java.util.Optional;
import socai.membership.events.MembershipId;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.Since;
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

    /** @param home the cell of the seat, where the host of a stay has ended */
    @Logical(value = "dues.DecideDuesRelief.Facts", revision = 2)
    public record Facts(ReliefFacts application, @Since(2) Optional<OrganisationId> home) {}
}
