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
 * @param lastFixed last vote whose base was taken from the roll
 */
record RollPlace(boolean seated, boolean exempt, Optional<LocalDate> lastFixed) {

    static final RollPlace NONE = new RollPlace(false, false, Optional.empty());

    static RollPlace of(Roll roll, Optional<PersonId> person, LocalDate day) {
        return new RollPlace(
                person.filter(who -> roll.seatedFrom(who, day)).isPresent(),
                person.filter(who -> roll.isMarked(who, RollMark.EXEMPT, day)).isPresent(),
                roll.lastFixed());
    }
}
