package socai.membership.write.card;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.events.LifeExample.said;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.CardReason;
import socai.membership.events.CardTrouble;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent.CardDecided;
import socai.membership.events.MembershipEvent.CardHandedOver;
import socai.membership.events.MembershipEvent.CardProposed;
import socai.membership.events.MembershipEvent.CardTroubleReported;
import socai.membership.events.MembershipId;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.decidecard.DecideCard;
import socai.membership.write.decidecard.DecideCardDecider;
import socai.membership.write.handovercard.HandOverCard;
import socai.membership.write.handovercard.HandOverCardDecider;
import socai.membership.write.proposecard.ProposeCard;
import socai.membership.write.proposecard.ProposeCardDecider;
import socai.membership.write.reportcardtrouble.ReportCardTrouble;
import socai.membership.write.reportcardtrouble.ReportCardTroubleDecider;
import socai.policy.events.DecidingOrgan;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class CardLifeTest {

    private static final LocalDate LISTED = LocalDate.of(2025, 11, 3);
    private static final LocalDate DECIDED = LocalDate.of(2025, 12, 1);

    private final Life life = Life.empty()
            .given(Membership.TYPE, MEMBERSHIP.raw(), LifeExample.admitted())
            .given(Membership.TYPE, MEMBERSHIP.raw(), LifeExample.recognized(LocalDate.of(2025, 10, 20)));

    private Outcome propose(CardReason reason, String list, LocalDate day) {
        return life.when(
                new ProposeCardDecider(), new ProposeCard(MEMBERSHIP, reason, list, day), Acts.on(DECIDED, Life.CELL));
    }

    private Outcome decide(OrganisationId body, DecidingOrgan organ, Optional<Personal<String>> number) {
        return life.when(
                new DecideCardDecider(),
                new DecideCard(MEMBERSHIP, body, organ, "44-QĐ/TU", number),
                Acts.on(DECIDED, body));
    }

    private Outcome decide(Optional<Personal<String>> number) {
        return decide(Life.ABOVE, DecidingOrgan.STANDING_COMMITTEE, number);
    }

    private Outcome handOver(LocalDate day) {
        return life.when(
                new HandOverCardDecider(), new HandOverCard(MEMBERSHIP, day), Acts.on(DECIDED.plusDays(10), Life.CELL));
    }

    private Outcome report(CardTrouble trouble, LocalDate noticed) {
        return life.when(
                new ReportCardTroubleDecider(),
                new ReportCardTrouble(MEMBERSHIP, trouble, noticed, said("Rơi ở chợ huyện")),
                Acts.on(DECIDED.plusDays(20), Life.CELL));
    }

    private CardIssue card() {
        return life.state(Membership.TYPE, MEMBERSHIP.raw()).papers().issue();
    }

    @Test
    void a_card_is_asked_for_decided_handed_over_lost_and_replaced_under_its_number() {
        propose(CardReason.FIRST, "02-DS/CB", LISTED).wrote(CardProposed.class);
        decide(Optional.of(said("38016842"))).wrote(CardDecided.class);
        handOver(DECIDED.plusDays(4)).wrote(CardHandedOver.class);
        assertThat(card()).isEqualTo(CardIssue.listed());

        report(CardTrouble.LOST, DECIDED.plusDays(19)).wrote(CardTroubleReported.class);
        assertThat(card().stage()).isEqualTo(CardStage.LOST);
        propose(CardReason.LOST, "03-DS/CB", LISTED).isAccepted();
        decide(Optional.empty()).isAccepted();
        handOver(DECIDED).isAccepted();

        assertThat(card().number()).isEqualTo(2);
        assertThat(life.state(Membership.TYPE, MEMBERSHIP.raw()).papers().card())
                .contains(said("38016842"));
    }

    @Test
    void what_is_asked_for_fits_what_is_known_of_the_card() {
        propose(CardReason.EXCHANGE, "02-DS/CB", LISTED).refusedBy("membership.card-stands");
        propose(CardReason.LOST, "02-DS/CB", LISTED).refusedBy("membership.card-stands");
        report(CardTrouble.DAMAGED, DECIDED).refusedBy("membership.card-stands");
        handOver(DECIDED).refusedBy("membership.card-stands");
        decide(Optional.of(said("38016842"))).refusedBy("membership.card-stands");

        propose(CardReason.FIRST, "02-DS/CB", LISTED).isAccepted();
        propose(CardReason.FIRST, "02-DS/CB", LISTED).refusedBy("membership.card-stands");
        decide(Optional.of(said("38016842"))).isAccepted();
        propose(CardReason.FIRST, "02-DS/CB", LISTED).refusedBy("membership.card-stands");
        handOver(DECIDED).isAccepted();
        propose(CardReason.FIRST, "02-DS/CB", LISTED).refusedBy("membership.card-stands");
        report(CardTrouble.DAMAGED, DECIDED).isAccepted();
        propose(CardReason.LOST, "02-DS/CB", LISTED).refusedBy("membership.card-stands");
        propose(CardReason.DAMAGED, "02-DS/CB", LISTED).isAccepted();
    }

    @Test
    void a_card_is_for_official_members() {
        Life probation = Life.empty().given(Membership.TYPE, MEMBERSHIP.raw(), LifeExample.admitted());

        probation
                .when(
                        new ProposeCardDecider(),
                        new ProposeCard(MEMBERSHIP, CardReason.FIRST, "02-DS/CB", LISTED),
                        Acts.on(DECIDED, Life.CELL))
                .refusedBy("membership.card-for-official");
    }

    @Test
    void a_list_has_a_number_and_a_day_that_has_come() {
        propose(CardReason.FIRST, "", LISTED).refusedBy("membership.number-given");
        propose(CardReason.FIRST, "02-DS/CB", DECIDED.plusDays(1)).refusedBy("membership.not-in-future");
        propose(CardReason.FIRST, "02-DS/CB", DECIDED).isAccepted();
    }

    @Test
    void the_standing_committee_directly_above_the_grassroots_decides() {
        propose(CardReason.FIRST, "02-DS/CB", LISTED).isAccepted();

        decide(Life.GRASSROOTS, DecidingOrgan.STANDING_COMMITTEE, Optional.of(said("38016842")))
                .refusedBy("membership.competent-body");
        decide(Life.ABOVE, DecidingOrgan.COMMITTEE, Optional.of(said("38016842")))
                .refusedBy("membership.competent-body");
        decide(Life.PROVINCE, DecidingOrgan.STANDING_COMMITTEE, Optional.of(said("38016842")))
                .refusedBy("membership.competent-body");
        decide(Optional.of(said("38016842"))).isAccepted();
    }

    @Test
    void a_first_card_needs_a_number_that_nobody_else_has() {
        propose(CardReason.FIRST, "02-DS/CB", LISTED).isAccepted();
        life.claimed(
                Membership.CARD_NUMBER,
                "38016842",
                MembershipId.first(PersonId.of("per-other")).raw());

        decide(Optional.empty()).refusedBy("membership.card-number-known");
        decide(Optional.of(said("38016842"))).refusedBy("membership.card-free");
        decide(Optional.of(Personal.of(PersonId.of("per-other"), "38016843"))).refusedBy("membership.one-persons-data");
        decide(Optional.of(said("38016843"))).isAccepted();
    }

    @Test
    void it_is_handed_over_between_the_decision_and_today() {
        propose(CardReason.FIRST, "02-DS/CB", LISTED).isAccepted();
        decide(Optional.of(said("38016842"))).isAccepted();

        handOver(DECIDED.minusDays(1)).refusedBy("membership.card-after-decision");
        handOver(DECIDED.plusDays(11)).refusedBy("membership.not-in-future");
        handOver(DECIDED).isAccepted();
    }

    @Test
    void a_loss_is_noticed_before_it_is_reported() {
        propose(CardReason.FIRST, "02-DS/CB", LISTED).isAccepted();
        decide(Optional.of(said("38016842"))).isAccepted();
        handOver(DECIDED).isAccepted();

        report(CardTrouble.LOST, DECIDED.plusDays(21)).refusedBy("membership.not-in-future");
        report(CardTrouble.LOST, DECIDED.plusDays(20)).isAccepted();
        report(CardTrouble.LOST, DECIDED.plusDays(20)).refusedBy("membership.card-stands");
    }

    @Test
    void who_is_no_member_has_no_card() {
        Life nobody = Life.empty();

        nobody.when(new HandOverCardDecider(), new HandOverCard(MEMBERSHIP, DECIDED), Acts.on(DECIDED, Life.CELL))
                .refusedBy("membership.member-now", "membership.card-stands");
    }

    @Test
    void a_card_from_a_list_is_held() {
        Life listed = Life.empty()
                .given(
                        Membership.TYPE,
                        MembershipId.first(LifeExample.DUPLICATE).raw(),
                        LifeExample.imported(LifeExample.DUPLICATE));

        assertThat(listed.state(
                                Membership.TYPE,
                                MembershipId.first(LifeExample.DUPLICATE).raw())
                        .papers()
                        .issue())
                .isEqualTo(CardIssue.listed());
    }
}
