package socai.membership.write.badge.lost;

import socai.membership.events.BadgeId;
import socai.membership.write.badge.BadgeCommand;
import socai.membership.write.deciding.Superiors;
import socai.policy.events.DecidingOrgan;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.TextForm;

/** Records that a lost badge is given again. */
@Logical("membership.ReissueBadge")
public record ReissueBadge(
        BadgeId badge,
        OrganisationId decidedBy,
        DecidingOrgan organ,
        @Plain(TextForm.NUMBER) String decisionNumber,
        @Personal.Label("membership.badge-number") Personal<String> badgeNumber)
        implements BadgeCommand {

    @Logical("membership.ReissueBadge.Facts")
    public record Facts(Superiors superiors) {}
}
