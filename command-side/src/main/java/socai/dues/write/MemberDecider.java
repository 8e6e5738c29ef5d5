package socai.dues.write;

import java.util.Optional;
import socai.dues.events.DuesAccountId;
import socai.dues.events.Tariff;
import socai.membership.events.MembershipId;
import socai.membership.write.Membership;
import socai.membership.write.Placement;
import socai.organisation.write.Organisation;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Command;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Policies;
import socai.spine.StreamType;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

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

    /** Members act from where they sit, whoever keeps their dues: elsewhere nobody is a member but those who sit there. */
    @Override
    default Optional<OrganisationId> matter(C command, Membership state, Act act) {
        return act.office().kind() == OfficeKind.MEMBER ? state.matter() : cell(state, Optional.empty());
    }

    @Override
    default Optional<OrganisationId> matter(C command, Membership state, Act act, Reader reader) {
        return act.office().kind() == OfficeKind.MEMBER ? state.matter() : cell(state, act, reader);
    }

    /**
     * The cell that collects: whoever stays elsewhere for a time pays there (DOMAIN B.4 no. 17, from memory), abroad at
     * home. The months of before are then taken there too, as after any move.
     *
     * @param home as {@link #home} found it
     */
    static Optional<OrganisationId> cell(Membership state, Optional<OrganisationId> home) {
        return home.or(() -> host(state)).or(state::matter);
    }

    static Optional<OrganisationId> cell(Membership state, Act act, Reader reader) {
        return cell(state, home(state, act, reader));
    }

    /**
     * The cell of the seat, where the host of a stay has ended: nobody holds an office there any more who could take
     * the money. Absent otherwise.
     */
    static Optional<OrganisationId> home(Membership state, Act act, Reader reader) {
        return host(state)
                .filter(host ->
                        !reader.read(Organisation.TYPE, host.raw()).value().existsOn(act.today()))
                .flatMap(any -> state.matter());
    }

    private static Optional<OrganisationId> host(Membership state) {
        return state.placement().stay().flatMap(Placement.Stay::host);
    }

    /** The tariff by the regulations as published. */
    static Tariff tariff(Policies policies) {
        return new Tariff((key, day) -> {
            Anchors at = Anchors.act(day);
            return policies.has(key, at) ? Optional.of(policies.parameter(key, at)) : Optional.<Parameter>empty();
        });
    }
}
