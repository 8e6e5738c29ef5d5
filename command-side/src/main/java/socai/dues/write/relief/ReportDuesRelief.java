package socai.dues.write.relief;

import socai.membership.events.MembershipId;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Plain;
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

    @Logical("dues.ReportDuesRelief.Facts")
    public record Facts(ReliefFacts application) {}
}
