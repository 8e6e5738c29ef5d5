package socai.membership.write.transfer.reception;

import java.time.LocalDate;
import java.util.Optional;
import socai.organisation.events.RollMark;
import socai.organisation.write.Roll;
import socai.spine.PersonId;

/**
 * How a cell's roll shows the member.
 *
 * @param seated    sits there on the day of the reception or later
 * @param exempt    exempted from activities, which goes with the member
 * @param active    first day of activity again, where the exemption has a term
 * @param lastFixed last vote whose base was taken from the roll
 */
record RollPlace(boolean seated, boolean exempt, Optional<LocalDate> active, Optional<LocalDate> lastFixed) {

    static final RollPlace NONE = new RollPlace(false, false, Optional.empty(), Optional.empty());

    static RollPlace of(Roll roll, Optional<PersonId> person, LocalDate day) {
        return new RollPlace(
                person.filter(who -> roll.seatedFrom(who, day)).isPresent(),
                person.filter(who -> roll.isMarked(who, RollMark.EXEMPT, day)).isPresent(),
                person.flatMap(who -> roll.markedUntil(who, RollMark.EXEMPT, day)),
                roll.lastFixed());
    }
}
