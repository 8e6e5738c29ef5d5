package socai.membership.write.card;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.CardReason;
import socai.membership.events.CardTrouble;
import socai.membership.events.MembershipEvent.CardDecided;
import socai.membership.events.MembershipEvent.CardProposed;

/**
 * The card that a member holds or waits for.
 *
 * @param number  how many cards there were, this one included; 0 where the ledger knows of none
 * @param reason  why the one under way was asked for
 * @param decided day of the decision on the one under way
 */
public record CardIssue(CardStage stage, int number, Optional<CardReason> reason, Optional<LocalDate> decided) {

    public static final CardIssue NONE = new CardIssue(CardStage.NONE, 0, Optional.empty(), Optional.empty());

    /** A card that a list names is held: nobody decided on it here. */
    public static CardIssue listed() {
        return new CardIssue(CardStage.HELD, 1, Optional.empty(), Optional.empty());
    }

    public CardIssue troubled(CardTrouble trouble) {
        return new CardIssue(
                trouble == CardTrouble.LOST ? CardStage.LOST : CardStage.DAMAGED,
                number,
                Optional.empty(),
                Optional.empty());
    }

    public CardIssue proposed(CardProposed e) {
        return new CardIssue(CardStage.PROPOSED, number, Optional.of(e.reason()), Optional.empty());
    }

    public CardIssue decided(CardDecided e) {
        return new CardIssue(CardStage.DECIDED, e.issue(), Optional.of(e.reason()), Optional.of(e.decisionDate()));
    }

    public CardIssue handedOver() {
        return new CardIssue(CardStage.HELD, number, Optional.empty(), Optional.empty());
    }
}
