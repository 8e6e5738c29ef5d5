package socai.membership.write.declinecard;

import socai.membership.events.MembershipId;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Personal;

/**
 * Gives a card that was asked for back to the cell, by the body that should decide or by the cell itself.
 *
 * @param because what was wrong with it; the cell reads it and asks anew where it still wants the card
 */
@Logical("membership.DeclineCard")
public record DeclineCard(
        MembershipId membership,
        @Personal.Label("membership.card-declined") Personal<String> because) implements Command {}
