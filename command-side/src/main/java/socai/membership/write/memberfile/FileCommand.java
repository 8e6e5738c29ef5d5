package socai.membership.write.memberfile;

import socai.membership.events.MembershipId;
import socai.spine.Command;
import socai.spine.OrganisationId;

/** An act of the committee that keeps a member file. */
public interface FileCommand extends Command {

    MembershipId membership();

    /** Who keeps the file; whether it does is judged by rule. */
    OrganisationId organisation();
}
