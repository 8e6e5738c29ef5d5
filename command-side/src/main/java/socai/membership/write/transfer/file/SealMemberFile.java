package socai.membership.write.transfer.file;

import java.util.Optional;
import socai.membership.events.TransferId;
import socai.membership.write.transfer.Stand;
import socai.membership.write.transfer.TransferCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;

/**
 * The keeper seals the member file, which the member carries.
 *
 * @param organisation who keeps the file
 * @param documents    how many papers lie in it
 */
@Logical("membership.SealMemberFile")
public record SealMemberFile(TransferId transfer, OrganisationId organisation, int documents)
        implements TransferCommand {

    @Logical("membership.SealMemberFile.Facts")
    public record Facts(Optional<Stand> from) {}
}
