package socai.dues.write.closing;

import java.util.Optional;
import socai.dues.events.DuesBookId;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * Sends the share of the closed months up.
 *
 * @param documentNumber of the payment
 */
@Logical("dues.RemitDues")
public record RemitDues(
        DuesBookId book, @Plain(TextForm.NUMBER) String documentNumber) implements Command {

    @Logical("dues.RemitDues.Facts")
    public record Facts(Optional<OrganisationId> superior) {}
}
