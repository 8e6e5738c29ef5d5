package socai.membership.write.handovercard;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.write.card.CardLife.DECIDED;
import static socai.membership.write.card.CardLife.HANDED_OVER;

import org.junit.jupiter.api.Test;
import socai.membership.events.MembershipEvent.CardHandedOver;
import socai.membership.write.card.CardLife;
import socai.membership.write.card.CardStage;

class HandOverCardTest {

    @Test
    void it_is_handed_over_between_the_decision_and_the_day_of_the_act() {
        CardLife.decided().handOver(DECIDED.minusDays(1)).refusedBy("membership.card-after-decision");
        CardLife.decided().handOver(HANDED_OVER.plusDays(1)).refusedBy("membership.not-in-future");
        CardLife.decided().handOver(HANDED_OVER).wrote(CardHandedOver.class);
        CardLife.decided().handOver(DECIDED).wrote(CardHandedOver.class);
    }

    @Test
    void from_then_on_it_is_held_and_is_not_handed_over_again() {
        CardLife life = CardLife.held();

        assertThat(life.card().stage()).isEqualTo(CardStage.HELD);
        life.handOver(DECIDED).refusedBy("membership.card-stands");
    }

    @Test
    void without_a_decision_there_is_no_card_to_hand_over() {
        CardLife.proposed().handOver(DECIDED).refusedBy("membership.card-stands");
        CardLife.nobody().handOver(DECIDED).refusedBy("membership.member-now", "membership.card-stands");
    }
}
