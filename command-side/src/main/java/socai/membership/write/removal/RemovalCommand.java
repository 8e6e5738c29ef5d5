package socai.membership.write.removal;

import socai.membership.events.RemovalId;
import socai.spine.Command;

/** A command about a proposal to remove a member. */
public interface RemovalCommand extends Command {

    RemovalId removal();
}
