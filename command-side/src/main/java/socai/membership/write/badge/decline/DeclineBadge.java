package socai.membership.write.badge.decline;

import java.util.List;
import java.util.Optional;
import socai.membership.events.BadgeId;
import socai.membership.write.badge.BadgeCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Personal;

/**
 * The level whose turn it is does not back the badge; the round ends.
 *
 * @param organisation the cell first, then each committee on the way, the deciding one at the end
 */
@Logical("membership.DeclineBadge")
public record DeclineBadge(
        BadgeId badge,
        OrganisationId organisation,
        @Personal.Label("membership.badge-declined-reason") Personal<String> reason)
        implements BadgeCommand {

    /** @param left who has still to act, where a level has ended since the declaration */
    @Logical("membership.DeclineBadge.Facts")
    public record Facts(Optional<List<OrganisationId>> left) {}
}
