package socai.membership.write.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.Organisation;
import socai.policy.events.DecidingLevel;
import socai.policy.write.DecidingBodies;
import socai.policy.write.DecidingBody;
import socai.spine.OrganisationId;
import socai.spine.Seen;
import socai.spine.write.Reader;

/**
 * The organisations above a cell on a day, nearest first: among them the one whose body is competent is found.
 *
 * @param links the cell itself first
 */
public record Lineage(List<Seen<Link>> links) {

    /** Ranks are strictly ordered, so a longer way up means damaged data. */
    private static final int TALLEST = OrganisationRank.values().length + 1;

    /** One organisation on the way up. */
    public record Link(
            OrganisationId organisation, Optional<OrganisationRank> rank, Optional<OrganisationId> parent, boolean delegated) {}

    public static Lineage read(Reader reader, OrganisationId cell, LocalDate day) {
        List<Seen<Link>> links = new ArrayList<>();
        Optional<OrganisationId> next = Optional.of(cell);
        while (next.isPresent() && links.size() < TALLEST) {
            OrganisationId id = next.get();
            Seen<Link> link = reader.read(Organisation.TYPE, id.raw())
                    .map(o -> new Link(id, o.rank(), o.parentOn(day), o.delegatedOn(day)));
            links.add(link);
            next = link.value().parent();
        }
        return new Lineage(List.copyOf(links));
    }

    /** The organisation directly above the cell. */
    public Optional<OrganisationId> superior() {
        return above().stream().map(Link::organisation).findFirst();
    }

    /** The body that decides by these bodies: delegation counts where the grassroots organisation has it. */
    public DecidingBody body(DecidingBodies bodies) {
        return bodies.choose(grassroots().map(Link::delegated).orElse(false), false);
    }

    /** The organisation that stands at this level as seen from the cell. */
    public Optional<OrganisationId> at(DecidingLevel level) {
        return switch (level) {
            case GRASSROOTS -> grassroots().map(Link::organisation);
            case ABOVE_GRASSROOTS -> grassroots().map(Link::parent).orElseGet(this::superior);
            case PROVINCIAL ->
                above().stream()
                        .filter(link -> link.rank().filter(OrganisationRank.PROVINCIAL::equals).isPresent())
                        .map(Link::organisation)
                        .findFirst();
        };
    }

    /** A cell that is itself of grassroots rank has no grassroots organisation above it. */
    private Optional<Link> grassroots() {
        return above().stream()
                .filter(link -> link.rank().filter(OrganisationRank.GRASSROOTS::equals).isPresent())
                .findFirst();
    }

    private List<Link> above() {
        return links.stream().skip(1).map(Seen::value).toList();
    }
}
