package socai.membership.write.badge.decide;

import java.util.List;
import java.util.Optional;
import socai.membership.events.BadgeId;
import socai.membership.write.badge.BadgeCommand;
import socai.membership.write.badge.BadgeHolder;
import socai.membership.write.deciding.Superiors;
import socai.policy.events.DecidingOrgan;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.Since;
import socai.spine.TextForm;

/** Records the award of one badge; one decision covers a whole list, so its number is not used up by one member. */
@Logical("membership.DecideBadge")
public record DecideBadge(
        BadgeId badge,
        OrganisationId decidedBy,
        DecidingOrgan organ,
        @Plain(TextForm.NUMBER) String decisionNumber,
        @Personal.Label("membership.badge-number") Personal<String> badgeNumber)
        implements BadgeCommand {

    /** @param left the committees that have still to act, where one has ended since the declaration */
    @Logical(value = "membership.DecideBadge.Facts", revision = 2)
    public record Facts(
            Seen<BadgeHolder> holder,
            Superiors superiors,
            @Since(2) Optional<List<OrganisationId>> left) {}
}
