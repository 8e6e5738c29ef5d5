package socai.membership.write.removal.complaint;

import java.util.List;
import java.util.Optional;
import socai.membership.write.deciding.Superior;
import socai.membership.write.deciding.Superiors;
import socai.organisation.events.OrganisationRank;
import socai.spine.OrganisationId;
import socai.spine.Seen;

/** Complaints go up level by level, each to the organisation directly above the one that decided last. */
public final class NextInstance {

    private NextInstance() {}

    /** Empty when nobody stands above it on record. */
    public static Optional<Superior> above(Optional<OrganisationId> decided, Superiors superiors) {
        List<Superior> chain = superiors.chain().stream().map(Seen::value).toList();
        return chain.stream()
                .filter(one -> decided.filter(one.organisation()::equals).isPresent())
                .findFirst()
                .map(one -> chain.indexOf(one) + 1)
                .filter(next -> next < chain.size())
                .map(chain::get);
    }

    /** Whether nobody answers a complaint after this organisation. One that does not stand above the cell is not the last. */
    static boolean last(OrganisationId organisation, Superiors superiors) {
        return superiors.ids().contains(organisation)
                && above(Optional.of(organisation), superiors).isEmpty();
    }

    /** The parameter that says how long this organisation may take. */
    static String limit(Optional<OrganisationRank> rank) {
        return rank.filter(OrganisationRank.CENTRAL::equals).isPresent()
                ? "removal-complaint-resolve-central"
                : "removal-complaint-resolve-province";
    }
}
