package socai.membership.write.transfer.file;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.TransferId;
import socai.membership.write.transfer.Stand;
import socai.membership.write.transfer.TransferCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Since;

/**
 * The keeper seals the member file, which the member carries.
 *
 * @param organisation who keeps the file
 * @param documents    how many papers lie in it
 */
@Logical("membership.SealMemberFile")
public record SealMemberFile(TransferId transfer, OrganisationId organisation, int documents)
        implements TransferCommand {

    /** @param lost since when the file has been missing, where anybody asked */
    @Logical(value = "membership.SealMemberFile.Facts", revision = 2)
    public record Facts(Optional<Stand> from, @Since(2) Optional<Lost> lost) {}

    /** @param since empty while the file is where it belongs */
    public record Lost(Optional<LocalDate> since) {}
}
