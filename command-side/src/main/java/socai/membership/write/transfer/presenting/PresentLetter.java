package socai.membership.write.transfer.presenting;

import java.util.List;
import java.util.Optional;
import socai.membership.events.TransferId;
import socai.membership.write.transfer.TransferCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;

/** The member presents the letter at the receiving cell. */
@Logical("membership.PresentLetter")
public record PresentLetter(TransferId transfer) implements TransferCommand {

    /** @param left who has still to endorse the letter, where a level has ended since it was issued */
    @Logical("membership.PresentLetter.Facts")
    public record Facts(Optional<List<OrganisationId>> left) {}
}
