package socai.membership.write.badge.award;

import java.time.LocalDate;
import socai.membership.events.BadgeId;
import socai.membership.write.badge.BadgeCommand;
import socai.membership.write.badge.BadgeHolder;
import socai.spine.Logical;
import socai.spine.Seen;

/** Records that the badge was handed over at the ceremony. */
@Logical("membership.AwardBadge")
public record AwardBadge(BadgeId badge, LocalDate presentedOn) implements BadgeCommand {

    @Logical("membership.AwardBadge.Facts")
    public record Facts(Seen<BadgeHolder> holder) {}
}
