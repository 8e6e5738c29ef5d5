package socai.membership.write.leaving.request;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.LeavingEvent.LeaveRequested;
import socai.membership.events.MembershipId;
import socai.membership.write.leaving.LeavingStage;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Personal;
import socai.spine.Seen;

/**
 * Asks to leave, in writing.
 *
 * @param writtenOn date of the letter
 * @param reason    what the member says
 */
@Logical("membership.RequestLeave")
public record RequestLeave(
        MembershipId membership,
        LocalDate writtenOn,
        @Personal.Label("membership.leave-reason") Optional<Personal<String>> reason)
        implements Command {

    @Logical("membership.RequestLeave.Facts")
    public record Facts(Seen<Before> file) {}

    /** @param requested the last request, by which the same one sent twice is known */
    public record Before(LeavingStage stage, Optional<LeaveRequested> requested) {}
}
