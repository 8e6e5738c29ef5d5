package socai.membership.write;

import java.util.Optional;
import socai.membership.events.CorrectedField;
import socai.membership.events.MembershipEvent.CardDecided;
import socai.membership.events.MembershipEvent.CardHandedOver;
import socai.membership.events.MembershipEvent.MembershipCorrected;
import socai.membership.write.card.CardAsked;
import socai.membership.write.card.CardIssue;
import socai.membership.write.card.CardStage;
import socai.membership.write.memberrecord.MemberRecord;
import socai.spine.Personal;

/**
 * The numbers under which the papers of a membership are found.
 *
 * @param decision  the admission decision
 * @param newClass  certificate of the class for new members
 * @param card      the Party card
 * @param issue     where that card stands, and how many there were
 * @param record    where the member file stands
 */
public record MembershipPapers(
        Optional<String> decision,
        Optional<Personal<String>> newClass,
        Optional<Personal<String>> card,
        CardIssue issue,
        MemberRecord record) {

    public static final MembershipPapers NONE = new MembershipPapers(
            Optional.empty(), Optional.empty(), Optional.empty(), CardIssue.NONE, MemberRecord.NONE);

    MembershipPapers withClass(Personal<String> certificate) {
        return new MembershipPapers(decision, Optional.of(certificate), card, issue, record);
    }

    MembershipPapers with(CardIssue next) {
        return new MembershipPapers(decision, newClass, card, next, record);
    }

    MembershipPapers with(MemberRecord next) {
        return new MembershipPapers(decision, newClass, card, issue, next);
    }

    /** While a card is held its number stands; the next one has its own from the day on which it is handed over. */
    MembershipPapers decided(CardDecided e) {
        return new MembershipPapers(
                decision,
                newClass,
                issue.possession() == CardStage.HELD ? card : Optional.of(e.cardNumber()),
                issue.decided(e),
                record);
    }

    MembershipPapers handedOver(CardHandedOver e) {
        return new MembershipPapers(
                decision,
                newClass,
                issue.asked().flatMap(CardAsked::number).or(() -> card),
                issue.handedOver(e.issue()),
                record);
    }

    MembershipPapers corrected(MembershipCorrected e) {
        return new MembershipPapers(
                e.field() == CorrectedField.DECISION_NUMBER ? e.newNumber().flatMap(Personal::value) : decision,
                e.field() == CorrectedField.CLASS_CERTIFICATE_NUMBER ? e.newNumber() : newClass,
                e.field() == CorrectedField.CARD_NUMBER ? e.newCard() : card,
                e.field() == CorrectedField.CARD_NUMBER ? corrected(e.newCard()) : issue,
                e.field() == CorrectedField.ADMISSION_DATE
                        ? e.newDate().map(record::from).orElse(record)
                        : record);
    }

    private CardIssue corrected(Optional<Personal<String>> number) {
        return issue.stage() == CardStage.NONE
                ? CardIssue.listed()
                : new CardIssue(
                        issue.possession(), issue.number(), issue.asked().map(asked -> asked.corrected(card, number)));
    }
}
