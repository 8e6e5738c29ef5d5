package socai.membership.write.transfer;

import socai.membership.events.TransferId;
import socai.spine.Command;

/** A command about an existing transfer. */
public interface TransferCommand extends Command {

    TransferId transfer();
}
