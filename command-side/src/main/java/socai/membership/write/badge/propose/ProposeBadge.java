package socai.membership.write.badge.propose;

import socai.membership.events.BadgeId;
import socai.membership.write.badge.BadgeCommand;
import socai.membership.write.badge.BadgeHolder;
import socai.spine.Logical;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/** The cell backs the declaration in a resolution. */
@Logical("membership.ProposeBadge")
public record ProposeBadge(
        BadgeId badge, @Plain(TextForm.NUMBER) String resolutionNumber) implements BadgeCommand {

    @Logical("membership.ProposeBadge.Facts")
    public record Facts(Seen<BadgeHolder> holder) {}
}
