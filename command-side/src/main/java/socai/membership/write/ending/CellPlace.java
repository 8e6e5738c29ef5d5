package socai.membership.write.ending;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.write.EffectiveDay;
import socai.organisation.events.RollKind;
import socai.organisation.write.Roll;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Seen;
import socai.spine.write.Reader;

/**
 * How the roll of the cell shows a person.
 *
 * @param seated    whether the person sits there on the day or later
 * @param since     first day of the seat on that day
 * @param lastFixed last vote whose base was taken from this roll
 */
public record CellPlace(boolean seated, Optional<LocalDate> since, Optional<LocalDate> lastFixed) {

    private static final CellPlace NONE = new CellPlace(false, Optional.empty(), Optional.empty());

    public static Seen<CellPlace> read(
            Optional<OrganisationId> cell, Optional<PersonId> person, LocalDate day, Reader reader) {
        return cell.map(id ->
                        reader.read(Roll.TYPE, Roll.stream(id, RollKind.CELL)).map(roll -> of(roll, person, day)))
                .orElseGet(() -> new Seen<>("", -1, NONE));
    }

    private static CellPlace of(Roll roll, Optional<PersonId> person, LocalDate day) {
        return new CellPlace(
                person.filter(who -> roll.seatedFrom(who, day)).isPresent(),
                person.flatMap(who -> roll.seatedSince(who, day)),
                roll.lastFixed());
    }

    /** The first day on which a change can count that is wished for that day: after the votes held, not before the seat. */
    public LocalDate from(LocalDate wished) {
        LocalDate earliest = since.filter(wished::isBefore).orElse(wished);
        return EffectiveDay.after(lastFixed, earliest);
    }
}
