package socai.membership.write.badge;

import socai.membership.events.BadgeId;
import socai.spine.Command;

/** A command about the badges of a member. */
public interface BadgeCommand extends Command {

    BadgeId badge();
}
