package socai.membership.write.declinecard;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.DUPLICATE;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.said;
import static socai.membership.write.card.CardLife.HANDED_OVER;
import static socai.membership.write.card.CardLife.LISTED;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.CardDeclined;
import socai.membership.events.CardReason;
import socai.membership.events.CardTrouble;
import socai.membership.events.MembershipEvent.CardProposed;
import socai.membership.write.card.CardLife;
import socai.membership.write.card.CardStage;

class DeclineCardTest {

    @Test
    void a_card_asked_for_by_mistake_is_no_dead_end() {
        CardLife life = CardLife.held();
        life.propose(CardReason.EXCHANGE, "03-DS/CB", LISTED).isAccepted();
        life.report(CardTrouble.LOST, CardLife.REPORTED).isAccepted();
        life.propose(CardReason.LOST, "04-DS/CB", LISTED).refusedBy("membership.card-stands");

        assertThat(life.decline(MEMBER).event(CardDeclined.class).reason()).isEqualTo(CardReason.EXCHANGE);
        assertThat(life.card().stage()).isEqualTo(CardStage.LOST);
        life.propose(CardReason.LOST, "04-DS/CB", LISTED).wrote(CardProposed.class);
    }

    @Test
    void only_what_is_asked_for_can_be_declined() {
        CardLife.held().decline(MEMBER).refusedBy("membership.card-stands");
        CardLife.decided().decline(MEMBER).refusedBy("membership.card-stands");
        CardLife.nobody().decline(MEMBER).refusedBy("membership.member-now", "membership.card-stands");
    }

    @Test
    void the_reason_is_about_the_member() {
        CardLife.proposed().decline(DUPLICATE).refusedBy("membership.one-persons-data");
    }

    @Test
    void until_it_is_handed_over_the_old_number_stands() {
        CardLife life = CardLife.held();
        life.propose(CardReason.EXCHANGE, "03-DS/CB", LISTED).isAccepted();
        life.decide(Optional.of(said("38999999"))).isAccepted();
        assertThat(life.membership().papers().card()).contains(said("38016842"));

        life.handOver(HANDED_OVER).isAccepted();
        assertThat(life.membership().papers().card()).contains(said("38999999"));
    }

    @Test
    void a_number_that_is_kept_is_corrected_with_the_card() {
        CardLife life = CardLife.held();
        life.propose(CardReason.EXCHANGE, "03-DS/CB", LISTED).isAccepted();
        life.decide(Optional.empty()).isAccepted();
        life.correct("38016843").isAccepted();

        life.handOver(HANDED_OVER).isAccepted();
        assertThat(life.membership().papers().card()).contains(said("38016843"));
    }
}
