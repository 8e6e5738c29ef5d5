package socai.membership.write.transfer.presenting;

import socai.membership.events.TransferId;
import socai.membership.write.transfer.TransferCommand;
import socai.spine.Logical;

/** The member presents the letter at the receiving cell. */
@Logical("membership.PresentLetter")
public record PresentLetter(TransferId transfer) implements TransferCommand {}
