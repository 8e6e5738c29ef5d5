package socai.membership.write.joining.answer;

import socai.membership.events.JoiningId;
import socai.membership.write.ending.CellPlace;
import socai.spine.Logical;
import socai.spine.PersonId;
import socai.spine.Seen;

/**
 * Tells who of the cell it was that asked; an account may then be made for that person.
 *
 * @param member who sits in this cell
 */
@Logical("membership.ApproveJoining")
public record ApproveJoining(JoiningId joining, PersonId member) implements JoiningCommand {

    /** @param place how the roll of the cell shows the person who was named */
    @Logical("membership.ApproveJoining.Facts")
    public record Facts(Seen<OnRecord> record, Seen<HeldCard> card, Seen<CellPlace> place) {}

    /**
     * @param usable the record was neither erased nor merged
     * @param named  the same name, marks and capitals apart
     * @param born   the same day of birth
     */
    public record OnRecord(boolean usable, boolean named, boolean born) {}

    /** @param differs a card number was written that is not the one in the books */
    public record HeldCard(boolean differs) {}
}
