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
 * The cell reports on an application for relief.
 *
 * @param documentNumber of the report
 */
@Logical("dues.ReportDuesRelief")
public record ReportDuesRelief(
        MembershipId membership,
        boolean supported,
        @Plain(TextForm.NUMBER) String documentNumber) implements Command {

    /** @param home the cell of the seat, where the host of a stay has ended */
    @Logical(value = "dues.ReportDuesRelief.Facts", revision = 2)
    public record Facts(ReliefFacts application, @Since(2) Optional<OrganisationId> home) {}
}
