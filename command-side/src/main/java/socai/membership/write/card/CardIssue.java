package socai.membership.write.card;

import java.util.Optional;
import socai.membership.events.CardTrouble;
import socai.membership.events.MembershipEvent.CardDecided;
import socai.membership.events.MembershipEvent.CardProposed;

/**
 * The card that a member holds, and apart from it the one that is asked for: until it is handed over the old one is good,
 * and can be lost.
 *
 * @param possession where the card stands that was handed over last: never proposed or decided
 * @param number     how many cards were handed over; 0 where the ledger knows of none
 * @param asked      the one under way
 */
public record CardIssue(CardStage possession, int number, Optional<CardAsked> asked) {

    public static final CardIssue NONE = new CardIssue(CardStage.NONE, 0, Optional.empty());

    /** A card that a list names is held: nobody decided on it here. */
    public static CardIssue listed() {
        return new CardIssue(CardStage.HELD, 1, Optional.empty());
    }

    /** Where the next act takes it on: the one under way, else the one that was handed over. */
    public CardStage stage() {
        return asked.map(CardAsked::stage).orElse(possession);
    }

    /** Where the card stands that somebody could lose; of somebody who has none yet, the one under way. */
    public CardStage inHand() {
        return possession == CardStage.NONE ? stage() : possession;
    }

    public CardIssue troubled(CardTrouble trouble) {
        return new CardIssue(trouble == CardTrouble.LOST ? CardStage.LOST : CardStage.DAMAGED, number, asked);
    }

    public CardIssue proposed(CardProposed e) {
        return new CardIssue(possession, number, Optional.of(CardAsked.proposed(e)));
    }

    public CardIssue declined() {
        return new CardIssue(possession, number, Optional.empty());
    }

    public CardIssue decided(CardDecided e) {
        return new CardIssue(possession, number, Optional.of(CardAsked.decided(e)));
    }

    public CardIssue handedOver(int issue) {
        return new CardIssue(CardStage.HELD, issue, Optional.empty());
    }
}
