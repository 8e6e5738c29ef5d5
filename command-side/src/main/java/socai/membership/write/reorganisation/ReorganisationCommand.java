package socai.membership.write.reorganisation;

import socai.membership.events.ReorganisationId;
import socai.spine.Command;

/** A command about a reorganisation that was decided. */
public interface ReorganisationCommand extends Command {

    ReorganisationId reorganisation();
}
