package socai.membership.write.proposecard;

import java.time.LocalDate;
import socai.membership.events.CardReason;
import socai.membership.events.MembershipId;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * Puts a member on the cell's list of those for whom a card is asked.
 *
 * @param listNumber of that list
 */
@Logical("membership.ProposeCard")
public record ProposeCard(
        MembershipId membership,
        CardReason reason,
        @Plain(TextForm.NUMBER) String listNumber,
        LocalDate listDate) implements Command {}
