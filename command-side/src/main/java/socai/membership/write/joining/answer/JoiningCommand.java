package socai.membership.write.joining.answer;

import socai.membership.events.JoiningId;
import socai.spine.Command;

/** A command about a request that came by a code. */
public interface JoiningCommand extends Command {

    JoiningId joining();
}
