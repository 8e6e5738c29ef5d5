package socai.membership.write.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.organisation.events.RollKind;
import socai.organisation.write.Offices;
import socai.organisation.write.Roll;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Seen;
import socai.spine.write.Reader;

/** What somebody holds in one organisation: a seat in its committee, offices. */
public record Posts(
        OrganisationId organisation, Seen<Boolean> committee, Seen<Boolean> standing, Seen<List<OfficeKind>> offices) {

    /** Posts in the organisations that the member leaves with the seat: those that do not stand above the new one too. */
    public static List<Posts> left(
            Stand from, Optional<Stand> to, Optional<PersonId> person, LocalDate day, Reader reader) {
        List<OrganisationId> kept = to.map(Stand::upwards).orElse(List.of());
        return person.stream()
                .flatMap(who -> java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(from.organisation()), from.upwards().stream())
                        .filter(organisation -> !kept.contains(organisation))
                        .map(organisation -> read(organisation, who, day, reader)))
                .toList();
    }

    private static Posts read(OrganisationId organisation, PersonId who, LocalDate day, Reader reader) {
        return new Posts(
                organisation,
                seated(organisation, RollKind.COMMITTEE, who, day, reader),
                seated(organisation, RollKind.STANDING_COMMITTEE, who, day, reader),
                reader.read(Offices.TYPE, Offices.stream(organisation)).map(offices -> offices.officesOf(who, day)));
    }

    private static Seen<Boolean> seated(
            OrganisationId organisation, RollKind kind, PersonId who, LocalDate day, Reader reader) {
        return reader.read(Roll.TYPE, Roll.stream(organisation, kind)).map(roll -> roll.isSeated(who, day));
    }

    public boolean any() {
        return committee.value() || standing.value() || !offices.value().isEmpty();
    }
}
