package socai.membership.write.ending;

import java.util.Optional;
import socai.membership.events.Activity;
import socai.membership.events.Standing;
import socai.membership.write.Membership;
import socai.membership.write.Seat;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/**
 * What a way out needs to know of the membership.
 *
 * @param cell where the member sits now; empty when there is no member
 */
public record SeatedMember(
        Optional<PersonId> person, Optional<OrganisationId> cell, Optional<Standing> standing, Activity activity) {

    public static SeatedMember of(Membership membership) {
        return new SeatedMember(
                membership.person(),
                membership.seat().map(Seat::organisation),
                membership.seat().map(Seat::standing),
                membership.activity());
    }

    public boolean live() {
        return cell.isPresent();
    }

    public boolean official() {
        return standing.filter(Standing.OFFICIAL::equals).isPresent();
    }
}
