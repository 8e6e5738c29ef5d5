package socai.membership.write.badge.forward;

import socai.membership.events.BadgeId;
import socai.membership.write.badge.BadgeCommand;
import socai.membership.write.badge.BadgeHolder;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/** A committee passes the proposal on to the one above it. */
@Logical("membership.ForwardBadge")
public record ForwardBadge(
        BadgeId badge,
        OrganisationId organisation,
        @Plain(TextForm.NUMBER) String letterNumber) implements BadgeCommand {

    @Logical("membership.ForwardBadge.Facts")
    public record Facts(Seen<BadgeHolder> holder) {}
}
