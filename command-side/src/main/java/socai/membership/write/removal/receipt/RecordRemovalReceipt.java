package socai.membership.write.removal.receipt;

import java.time.LocalDate;
import socai.membership.events.RemovalId;
import socai.membership.write.removal.RemovalCommand;
import socai.spine.Logical;

/** Records the day on which the person got the decision, or the answer to a complaint. */
@Logical("membership.RecordRemovalReceipt")
public record RecordRemovalReceipt(RemovalId removal, LocalDate receivedOn) implements RemovalCommand {}
