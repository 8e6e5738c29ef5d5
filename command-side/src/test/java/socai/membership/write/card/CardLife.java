package socai.membership.write.card;

import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.events.LifeExample.said;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.CardReason;
import socai.membership.events.CardTrouble;
import socai.membership.events.CorrectedField;
import socai.membership.events.LifeExample;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.correctmembership.CorrectMembership;
import socai.membership.write.correctmembership.CorrectMembershipDecider;
import socai.membership.write.decidecard.DecideCard;
import socai.membership.write.decidecard.DecideCardDecider;
import socai.membership.write.declinecard.DeclineCard;
import socai.membership.write.declinecard.DeclineCardDecider;
import socai.membership.write.handovercard.HandOverCard;
import socai.membership.write.handovercard.HandOverCardDecider;
import socai.membership.write.proposecard.ProposeCard;
import socai.membership.write.proposecard.ProposeCardDecider;
import socai.membership.write.reportcardtrouble.ReportCardTrouble;
import socai.membership.write.reportcardtrouble.ReportCardTroubleDecider;
import socai.policy.events.DecidingOrgan;
import socai.spine.Act;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

/** An official member and what is done about the member's card. */
public final class CardLife {

    public static final LocalDate LISTED = LocalDate.of(2025, 11, 3);
    public static final LocalDate DECIDED = LocalDate.of(2025, 12, 1);
    public static final LocalDate HANDED_OVER = DECIDED.plusDays(10);
    public static final LocalDate REPORTED = DECIDED.plusDays(20);

    private final Life life;

    private CardLife(Life life) {
        this.life = life;
    }

    public static CardLife official() {
        return new CardLife(Life.empty()
                .given(Membership.TYPE, MEMBERSHIP.raw(), LifeExample.admitted())
                .given(Membership.TYPE, MEMBERSHIP.raw(), LifeExample.recognized(LocalDate.of(2025, 10, 20))));
    }

    public static CardLife probationary() {
        return new CardLife(Life.empty().given(Membership.TYPE, MEMBERSHIP.raw(), LifeExample.admitted()));
    }

    public static CardLife nobody() {
        return new CardLife(Life.empty());
    }

    /** With a first card asked for. */
    public static CardLife proposed() {
        CardLife life = official();
        life.propose(CardReason.FIRST, "02-DS/CB", LISTED).isAccepted();
        return life;
    }

    /** With a card under {@code 38016842} decided on. */
    public static CardLife decided() {
        CardLife life = proposed();
        life.decide(Optional.of(said("38016842"))).isAccepted();
        return life;
    }

    public static CardLife held() {
        CardLife life = decided();
        life.handOver(DECIDED).isAccepted();
        return life;
    }

    public CardLife claimed(String number, String owner) {
        life.claimed(Membership.CARD_NUMBER, number, owner);
        return this;
    }

    public Outcome propose(CardReason reason, String list, LocalDate day) {
        return life.when(
                new ProposeCardDecider(), new ProposeCard(MEMBERSHIP, reason, list, day), Acts.on(DECIDED, Life.CELL));
    }

    public Outcome decide(OrganisationId body, DecidingOrgan organ, Optional<Personal<String>> number) {
        return life.when(
                new DecideCardDecider(),
                new DecideCard(MEMBERSHIP, body, organ, "44-QĐ/TU", number),
                Acts.on(DECIDED, body));
    }

    public Outcome decide(Optional<Personal<String>> number) {
        return decide(Life.ABOVE, DecidingOrgan.STANDING_COMMITTEE, number);
    }

    public Outcome decline(PersonId about) {
        return life.when(
                new DeclineCardDecider(),
                new DeclineCard(MEMBERSHIP, Personal.of(about, "Ghi nhầm lý do cấp thẻ")),
                Acts.on(DECIDED, Life.CELL));
    }

    public Outcome correct(String number) {
        return life.when(
                new CorrectMembershipDecider(),
                new CorrectMembership(
                        MEMBERSHIP,
                        CorrectedField.CARD_NUMBER,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(said(number)),
                        said("Ghi sai số"),
                        DECIDED,
                        LifeExample.EVIDENCE),
                Acts.on(LifeExample.EVIDENCE.date(), Life.CELL));
    }

    public Outcome handOver(LocalDate day) {
        return life.when(new HandOverCardDecider(), new HandOverCard(MEMBERSHIP, day), Acts.on(HANDED_OVER, Life.CELL));
    }

    public Outcome report(CardTrouble trouble, LocalDate noticed) {
        return life.when(
                new ReportCardTroubleDecider(),
                new ReportCardTrouble(MEMBERSHIP, trouble, noticed, said("Rơi ở chợ huyện")),
                Acts.on(REPORTED, Life.CELL));
    }

    public Outcome report(Act act) {
        return life.when(
                new ReportCardTroubleDecider(),
                new ReportCardTrouble(MEMBERSHIP, CardTrouble.LOST, act.businessDate(), said("Rơi ở chợ huyện")),
                act);
    }

    public Membership membership() {
        return life.state(Membership.TYPE, MEMBERSHIP.raw());
    }

    public CardIssue card() {
        return membership().papers().issue();
    }
}
