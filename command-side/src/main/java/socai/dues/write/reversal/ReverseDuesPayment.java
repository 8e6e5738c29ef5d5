package socai.dues.write.reversal;

import java.util.Optional;
import socai.dues.events.DuesAccountEvent.DuesPaid;
import socai.dues.events.DuesBookId;
import socai.dues.events.ReversalReason;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Seen;

/** A receipt was entered wrongly. It stays in the book, and counts no more. */
@Logical("dues.ReverseDuesPayment")
public record ReverseDuesPayment(DuesBookId book, int receipt, ReversalReason reason) implements Command {

    /** @param payment as it stands in the member's account; absent when the receipt is not there or was reversed */
    @Logical("dues.ReverseDuesPayment.Facts")
    public record Facts(Optional<Seen<Optional<DuesPaid>>> payment) {}
}
