package socai.membership.write.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.write.deciding.Superior;
import socai.membership.write.deciding.Superiors;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.Organisation;
import socai.policy.events.DecidingLevel;
import socai.spine.OrganisationId;
import socai.spine.Seen;
import socai.spine.write.Reader;

/** One end of a transfer with everything above it, as the tree was on a day. */
public record Stand(Seen<Place> place, Superiors superiors) {

    /**
     * @param cell  it is built as one cell, so that members sit in it
     * @param lives it exists on that day
     */
    public record Place(OrganisationId organisation, Optional<OrganisationRank> rank, boolean cell, boolean lives) {}

    public static Stand read(OrganisationId organisation, LocalDate on, Reader reader) {
        return new Stand(
                reader.read(Organisation.TYPE, organisation.raw())
                        .map(found -> new Place(
                                organisation,
                                found.rankOn(on),
                                found.formOn(on)
                                        .filter(OrganisationForm.CHI_BO::equals)
                                        .isPresent(),
                                found.existsOn(on))),
                Superiors.above(Optional.of(organisation), on, reader));
    }

    public OrganisationId organisation() {
        return place.value().organisation();
    }

    /** The grassroots organisation: one above it, or the cell itself where it is one (chi bộ cơ sở). */
    public Optional<OrganisationId> grassroots() {
        return place.value().rank().filter(OrganisationRank.GRASSROOTS::equals).isPresent()
                ? Optional.of(organisation())
                : at(DecidingLevel.GRASSROOTS);
    }

    public Optional<OrganisationId> at(DecidingLevel level) {
        return superiors.at(level).map(Superior::organisation);
    }

    /** The organisations above it, nearest first. */
    public List<OrganisationId> upwards() {
        return superiors.ids();
    }

    /** This end and all above it: the organisations that were read for it. */
    public List<OrganisationId> line() {
        return Stream.concat(Stream.of(organisation()), upwards().stream()).toList();
    }

    public boolean sharesGrassrootsWith(Stand other) {
        return grassroots().isPresent() && grassroots().equals(other.grassroots());
    }

    /** The organisations that a letter passes on its way from here: up, and down to the other end where there is one. */
    public List<OrganisationId> pathTo(Optional<Stand> other) {
        List<OrganisationId> there = other.map(Stand::upwards).orElse(List.of());
        List<OrganisationId> up =
                upwards().stream().takeWhile(level -> !there.contains(level)).toList();
        List<OrganisationId> top =
                upwards().stream().filter(there::contains).limit(1).toList();
        List<OrganisationId> down =
                there.stream().takeWhile(level -> !top.contains(level)).toList();
        return Stream.of(up, top, down.reversed()).flatMap(List::stream).toList();
    }
}
