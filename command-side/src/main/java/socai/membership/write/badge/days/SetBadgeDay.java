package socai.membership.write.badge.days;

import java.time.LocalDate;
import java.util.Optional;
import socai.organisation.events.OrganisationRank;
import socai.policy.events.DecidingOrgan;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/** A province sets one further day on which badges are handed over. */
@Logical("membership.SetBadgeDay")
public record SetBadgeDay(
        OrganisationId organisation,
        DecidingOrgan organ,
        @Plain(TextForm.NUMBER) String decisionNumber,
        LocalDate awardDay)
        implements Command {

    /** @param rank of the organisation on that day; absent where there is none */
    @Logical("membership.SetBadgeDay.Facts")
    public record Facts(Seen<Optional<OrganisationRank>> rank) {}
}
