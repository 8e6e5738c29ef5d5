package socai.membership.write.transfer.returning;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.TransferId;
import socai.membership.write.transfer.Mover;
import socai.membership.write.transfer.TransferCommand;
import socai.spine.Logical;
import socai.spine.Seen;

/** The member is back, early, on time or late; recorded by the home cell. */
@Logical("membership.EndTemporaryTransfer")
public record EndTemporaryTransfer(TransferId transfer) implements TransferCommand {

    @Logical("membership.EndTemporaryTransfer.Facts")
    public record Facts(Seen<Mover> member, Seen<Optional<LocalDate>> lastFixed) {}
}
