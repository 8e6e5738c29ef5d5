package socai.dues.write.closing;

import java.util.Optional;
import socai.dues.events.DuesBookId;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.TextForm;

/** The superior checks a settlement. */
@Logical("dues.CheckDuesSettlement")
public record CheckDuesSettlement(
        DuesBookId book,
        OrganisationId checkedBy,
        boolean accepted,
        @Plain(TextForm.NUMBER) String documentNumber) implements Command {

    @Logical("dues.CheckDuesSettlement.Facts")
    public record Facts(Optional<OrganisationId> superior) {}
}
