package socai.membership.write.card;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.CardReason;
import socai.membership.events.MembershipEvent.CardDecided;
import socai.membership.events.MembershipEvent.CardProposed;
import socai.spine.Personal;

/**
 * A card that is under way.
 *
 * @param reason  why it was asked for
 * @param decided day of the decision; absent before it
 * @param number  the number that the decision gives it
 */
public record CardAsked(CardReason reason, Optional<LocalDate> decided, Optional<Personal<String>> number) {

    static CardAsked proposed(CardProposed e) {
        return new CardAsked(e.reason(), Optional.empty(), Optional.empty());
    }

    static CardAsked decided(CardDecided e) {
        return new CardAsked(e.reason(), Optional.of(e.decisionDate()), Optional.of(e.cardNumber()));
    }

    /** A number that was kept follows a correction of the card that is held. */
    public CardAsked corrected(Optional<Personal<String>> before, Optional<Personal<String>> after) {
        return number.isPresent() && number.equals(before) ? new CardAsked(reason, decided, after) : this;
    }

    CardStage stage() {
        return decided.isPresent() ? CardStage.DECIDED : CardStage.PROPOSED;
    }
}
