package socai.membership.write.deciderecognition;

import java.time.LocalDate;
import java.util.Optional;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Roll;
import socai.spine.PersonId;

/**
 * How the roll of the cell shows the member on the day of the decision.
 *
 * @param probationary whether the member sits there on probation
 * @param lastFixed    last vote whose base was taken from this roll
 */
public record CellSeat(boolean probationary, Optional<LocalDate> lastFixed) {

    static CellSeat of(Roll roll, Optional<PersonId> person, LocalDate day) {
        return new CellSeat(
                person.flatMap(who -> roll.standingOn(who, day))
                        .filter(RollStanding.PROBATIONARY::equals)
                        .isPresent(),
                roll.lastFixed());
    }
}
