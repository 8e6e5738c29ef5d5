package socai.demo.life;

import java.time.LocalDate;
import socai.demo.people.Chance;
import socai.demo.town.Cell;
import socai.membership.events.MembershipId;
import socai.membership.events.RecognitionId;
import socai.spine.PersonId;

/**
 * Somebody on probation.
 *
 * @param admitted day of the ceremony
 */
record Newcomer(Cell cell, PersonId person, MembershipId membership, LocalDate admitted, Twist twist, Chance chance) {

    RecognitionId recognition() {
        return RecognitionId.of(membership);
    }

    boolean is(Twist other) {
        return twist == other;
    }
}
