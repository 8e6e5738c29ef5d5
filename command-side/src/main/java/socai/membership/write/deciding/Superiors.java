package socai.membership.write.deciding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.Organisation;
import socai.policy.events.DecidingLevel;
import socai.spine.OrganisationId;
import socai.spine.Seen;
import socai.spine.write.Reader;

/**
 * The organisations above a cell on a day, nearest first, each with the version at which it was read.
 */
public record Superiors(List<Seen<Superior>> chain) {

    public static final Superiors NONE = new Superiors(List.of());

    /** Walks up from {@code cell} by the parents of that day; ends where a parent is missing. */
    public static Superiors above(Optional<OrganisationId> cell, LocalDate on, Reader reader) {
        List<Seen<Superior>> chain = new ArrayList<>();
        Set<OrganisationId> visited = new HashSet<>();
        Optional<OrganisationId> next = cell.flatMap(
                id -> reader.read(Organisation.TYPE, id.raw()).value().parentOn(on));
        while (next.isPresent() && visited.add(next.get())) {
            OrganisationId id = next.get();
            Seen<Organisation> seen = reader.read(Organisation.TYPE, id.raw());
            Optional<OrganisationRank> rank = seen.value().rankOn(on);
            if (rank.isEmpty()) {
                break;
            }
            chain.add(seen.map(
                    found -> new Superior(id, found.nameOn(on).orElse(id.raw()), rank.get(), found.delegatedOn(on))));
            next = seen.value().parentOn(on);
        }
        return new Superiors(List.copyOf(chain));
    }

    public List<OrganisationId> ids() {
        return chain.stream().map(seen -> seen.value().organisation()).toList();
    }

    /** The directly superior organisation. */
    public Optional<Superior> nearest() {
        return chain.stream().map(Seen::value).findFirst();
    }

    /**
     * The organisation at a level of decision. Above the grassroots means the next one above it, whatever its rank: a
     * commune may stand directly under the province. A cell that is itself at the grassroots has no grassroots
     * committee above it.
     */
    public Optional<Superior> at(DecidingLevel level) {
        return chain.stream()
                .map(Seen::value)
                .filter(superior -> switch (level) {
                    case GRASSROOTS -> superior.rank() == OrganisationRank.GRASSROOTS;
                    case ABOVE_GRASSROOTS -> OrganisationRank.GRASSROOTS.below(superior.rank());
                    case PROVINCIAL -> superior.rank() == OrganisationRank.PROVINCIAL;
                })
                .findFirst();
    }
}
