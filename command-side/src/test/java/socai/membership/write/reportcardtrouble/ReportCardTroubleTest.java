package socai.membership.write.reportcardtrouble;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.write.card.CardLife.DECIDED;
import static socai.membership.write.card.CardLife.HANDED_OVER;
import static socai.membership.write.card.CardLife.LISTED;
import static socai.membership.write.card.CardLife.REPORTED;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.CardReason;
import socai.membership.events.CardTrouble;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent.CardTroubleReported;
import socai.membership.events.MembershipId;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.card.CardIssue;
import socai.membership.write.card.CardLife;
import socai.membership.write.card.CardStage;
import socai.spine.OfficeKind;
import socai.spine.write.Acts;

class ReportCardTroubleTest {

    @Test
    void a_loss_is_noticed_before_it_is_reported_and_reported_once() {
        CardLife life = CardLife.held();

        life.report(CardTrouble.LOST, REPORTED.plusDays(1)).refusedBy("membership.not-in-future");
        life.report(CardTrouble.LOST, REPORTED).wrote(CardTroubleReported.class);
        assertThat(life.card().stage()).isEqualTo(CardStage.LOST);
        life.report(CardTrouble.LOST, REPORTED).refusedBy("membership.card-stands");
    }

    @Test
    void only_a_card_that_is_held_can_be_lost() {
        CardLife.official().report(CardTrouble.LOST, DECIDED).refusedBy("membership.card-stands");
        CardLife.decided().report(CardTrouble.DAMAGED, DECIDED).refusedBy("membership.card-stands");
    }

    @Test
    void a_card_is_lost_while_another_is_asked_for_or_decided_on() {
        CardLife asked = CardLife.held();
        asked.propose(CardReason.EXCHANGE, "03-DS/CB", LISTED).isAccepted();
        asked.report(CardTrouble.LOST, REPORTED).wrote(CardTroubleReported.class);

        CardLife decided = CardLife.held();
        decided.propose(CardReason.EXCHANGE, "03-DS/CB", LISTED).isAccepted();
        decided.decide(Optional.empty()).isAccepted();
        assertThat(decided.report(CardTrouble.LOST, REPORTED)
                        .event(CardTroubleReported.class)
                        .issue())
                .isEqualTo(1);
        decided.report(CardTrouble.LOST, REPORTED).refusedBy("membership.card-stands");
        decided.handOver(HANDED_OVER).isAccepted();
        assertThat(decided.report(CardTrouble.LOST, REPORTED)
                        .event(CardTroubleReported.class)
                        .issue())
                .isEqualTo(2);
    }

    @Test
    void members_report_their_own_card_only() {
        CardLife life = CardLife.held();
        life.report(Acts.as(OfficeKind.MEMBER, REPORTED, Life.CELL)).refusedBy("membership.own-matter");
        life.report(Acts.by(LifeExample.MEMBER, OfficeKind.MEMBER, REPORTED, Life.CELL))
                .wrote(CardTroubleReported.class);
    }

    @Test
    void a_card_from_a_list_is_held() {
        MembershipId listed = MembershipId.first(LifeExample.DUPLICATE);

        assertThat(Life.empty()
                        .given(Membership.TYPE, listed.raw(), LifeExample.imported(LifeExample.DUPLICATE))
                        .state(Membership.TYPE, listed.raw())
                        .papers()
                        .issue())
                .isEqualTo(CardIssue.listed());
    }
}
