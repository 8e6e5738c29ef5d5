package socai.membership.write.transfer.letter;

import java.util.List;
import java.util.Optional;
import socai.membership.events.TransferId;
import socai.membership.write.transfer.TransferCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;

/** A level between the issuer and the receiving cell endorses the letter and passes it on. */
@Logical("membership.EndorseLetter")
public record EndorseLetter(TransferId transfer, OrganisationId organisation) implements TransferCommand {

    /** @param left who has still to endorse it, where a level has ended since the letter was issued */
    @Logical("membership.EndorseLetter.Facts")
    public record Facts(Optional<List<OrganisationId>> left) {}
}
