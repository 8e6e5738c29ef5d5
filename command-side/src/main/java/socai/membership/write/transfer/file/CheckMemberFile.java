package socai.membership.write.transfer.file;

import socai.membership.events.TransferId;
import socai.membership.write.transfer.TransferCommand;
import socai.spine.Logical;

/**
 * The receiving cell checks the file that the member brought.
 *
 * @param documents how many papers were found in it
 */
@Logical("membership.CheckMemberFile")
public record CheckMemberFile(TransferId transfer, int documents) implements TransferCommand {}
