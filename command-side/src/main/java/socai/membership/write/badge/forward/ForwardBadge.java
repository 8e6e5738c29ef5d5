package socai.membership.write.badge.forward;

import java.util.List;
import java.util.Optional;
import socai.membership.events.BadgeId;
import socai.membership.write.badge.BadgeCommand;
import socai.membership.write.badge.BadgeHolder;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.Since;
import socai.spine.TextForm;

/** A committee passes the proposal on to the one above it. */
@Logical("membership.ForwardBadge")
public record ForwardBadge(
        BadgeId badge,
        OrganisationId organisation,
        @Plain(TextForm.NUMBER) String letterNumber) implements BadgeCommand {

    /** @param left the committees that have still to act, where one has ended since the declaration */
    @Logical(value = "membership.ForwardBadge.Facts", revision = 2)
    public record Facts(Seen<BadgeHolder> holder, @Since(2) Optional<List<OrganisationId>> left) {}
}
