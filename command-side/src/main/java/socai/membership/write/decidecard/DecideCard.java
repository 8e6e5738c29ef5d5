package socai.membership.write.decidecard;

import java.util.Optional;
import socai.membership.events.MembershipId;
import socai.membership.write.deciding.Superiors;
import socai.policy.events.DecidingOrgan;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * Records the decision on one card; the business date of the act is its date. One decision covers a whole list, so its
 * number is not used up by one member.
 *
 * @param cardNumber needed for a first card; a card that replaces another keeps the number when none is given
 */
@Logical("membership.DecideCard")
public record DecideCard(
        MembershipId membership,
        OrganisationId decidedBy,
        DecidingOrgan organ,
        @Plain(TextForm.NUMBER) String decisionNumber,
        @Personal.Label("membership.card-number") Optional<Personal<String>> cardNumber)
        implements Command {

    /**
     * @param superiors  the organisations above the member's cell
     * @param cardHolder the membership that holds the number already
     */
    @Logical("membership.DecideCard.Facts")
    public record Facts(Superiors superiors, Optional<String> cardHolder) {}
}
