package socai.dues.write;

import java.util.Optional;
import socai.dues.events.DuesAccountId;
import socai.dues.events.Tariff;
import socai.membership.events.MembershipId;
import socai.membership.write.Membership;
import socai.membership.write.Placement;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Command;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Policies;
import socai.spine.StreamType;
import socai.spine.write.Decider;

/** What the acts about one member's dues have in common: the membership says whose they are and in which cell. */
public interface MemberDecider<C extends Command, F extends Record> extends Decider<C, Membership, F> {

    MembershipId membership(C command);

    default DuesAccountId account(C command) {
        return DuesAccountId.of(membership(command));
    }

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
        return cell(state);
    }

    /**
     * The cell that collects: whoever stays elsewhere for a time pays there (DOMAIN B.4 no. 17, from memory), abroad at
     * home. The months of before are then taken there too, as after any move.
     */
    static Optional<OrganisationId> cell(Membership state) {
        return state.placement().stay().flatMap(Placement.Stay::host).or(state::matter);
    }

    /** The tariff by the regulations as published. */
    static Tariff tariff(Policies policies) {
        return new Tariff((key, day) -> {
            Anchors at = Anchors.act(day);
            return policies.has(key, at) ? Optional.of(policies.parameter(key, at)) : Optional.<Parameter>empty();
        });
    }
}
