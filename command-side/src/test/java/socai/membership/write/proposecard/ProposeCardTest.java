package socai.membership.write.proposecard;

import static socai.membership.write.card.CardLife.DECIDED;
import static socai.membership.write.card.CardLife.LISTED;

import org.junit.jupiter.api.Test;
import socai.membership.events.CardReason;
import socai.membership.events.CardTrouble;
import socai.membership.events.MembershipEvent.CardProposed;
import socai.membership.write.card.CardLife;

class ProposeCardTest {

    @Test
    void a_card_is_asked_for_by_a_list_with_a_number_and_a_day_that_has_come() {
        CardLife.official().propose(CardReason.FIRST, "", LISTED).refusedBy("membership.number-given");
        CardLife.official()
                .propose(CardReason.FIRST, "02-DS/CB", DECIDED.plusDays(1))
                .refusedBy("membership.not-in-future");
        CardLife.official().propose(CardReason.FIRST, "02-DS/CB", DECIDED).wrote(CardProposed.class);
    }

    @Test
    void the_reason_fits_what_is_known_of_the_card() {
        CardLife life = CardLife.official();
        life.propose(CardReason.EXCHANGE, "02-DS/CB", LISTED).refusedBy("membership.card-stands");
        life.propose(CardReason.LOST, "02-DS/CB", LISTED).refusedBy("membership.card-stands");
        life.propose(CardReason.DAMAGED, "02-DS/CB", LISTED).refusedBy("membership.card-stands");

        CardLife held = CardLife.held();
        held.propose(CardReason.FIRST, "02-DS/CB", LISTED).refusedBy("membership.card-stands");
        held.report(CardTrouble.DAMAGED, DECIDED).isAccepted();
        held.propose(CardReason.LOST, "02-DS/CB", LISTED).refusedBy("membership.card-stands");
        held.propose(CardReason.DAMAGED, "02-DS/CB", LISTED).isAccepted();
        CardLife.held().propose(CardReason.EXCHANGE, "02-DS/CB", LISTED).isAccepted();
    }

    @Test
    void one_card_is_asked_for_at_a_time() {
        CardLife.proposed().propose(CardReason.FIRST, "03-DS/CB", LISTED).refusedBy("membership.card-stands");
        CardLife.decided().propose(CardReason.FIRST, "03-DS/CB", LISTED).refusedBy("membership.card-stands");
    }

    @Test
    void a_card_is_for_official_members() {
        CardLife.probationary().propose(CardReason.FIRST, "02-DS/CB", LISTED).refusedBy("membership.card-for-official");
        CardLife.nobody().propose(CardReason.FIRST, "02-DS/CB", LISTED).refusedBy("membership.member-now");
    }
}
