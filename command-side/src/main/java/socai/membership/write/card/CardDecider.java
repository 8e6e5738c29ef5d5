package socai.membership.write.card;

import java.util.Optional;
import socai.membership.events.MembershipId;
import socai.membership.write.Membership;
import socai.membership.write.Seat;
import socai.spine.Act;
import socai.spine.Command;
import socai.spine.OrganisationId;
import socai.spine.StreamType;
import socai.spine.write.Decider;

/** What the acts about a card have in common: the membership keeps it, so the matter lies in the member's cell. */
public interface CardDecider<C extends Command, F extends Record> extends Decider<C, Membership, F> {

    MembershipId membership(C command);

    @Override
    default StreamType<Membership, ?> type() {
        return Membership.TYPE;
    }

    @Override
    default String stream(C command, Act act) {
        return membership(command).raw();
    }

    @Override
    default Optional<OrganisationId> matter(C command, Membership state, Act act) {
        return state.seat().map(Seat::organisation);
    }
}
