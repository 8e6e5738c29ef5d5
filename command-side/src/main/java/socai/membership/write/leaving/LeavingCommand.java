package socai.membership.write.leaving;

import socai.membership.events.LeavingId;
import socai.spine.Command;

/** A command about a request to leave. */
public interface LeavingCommand extends Command {

    LeavingId leaving();
}
