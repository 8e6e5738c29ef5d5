package socai.membership.write.decidecard;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.said;
import static socai.membership.write.card.CardLife.DECIDED;
import static socai.membership.write.card.CardLife.LISTED;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.CardReason;
import socai.membership.events.CardTrouble;
import socai.membership.events.MembershipEvent.CardDecided;
import socai.membership.events.MembershipId;
import socai.membership.write.Life;
import socai.membership.write.card.CardLife;
import socai.policy.events.DecidingOrgan;
import socai.spine.PersonId;
import socai.spine.Personal;

class DecideCardTest {

    @Test
    void the_standing_committee_directly_above_the_grassroots_decides() {
        CardLife life = CardLife.proposed();

        life.decide(Life.GRASSROOTS, DecidingOrgan.STANDING_COMMITTEE, Optional.of(said("38016842")))
                .refusedBy("membership.competent-body");
        life.decide(Life.ABOVE, DecidingOrgan.COMMITTEE, Optional.of(said("38016842")))
                .refusedBy("membership.competent-body");
        life.decide(Life.PROVINCE, DecidingOrgan.STANDING_COMMITTEE, Optional.of(said("38016842")))
                .refusedBy("membership.competent-body");
        life.decide(Optional.of(said("38016842"))).wrote(CardDecided.class);
        assertThat(life.membership().papers().card()).contains(said("38016842"));
    }

    @Test
    void a_first_card_needs_a_number_that_nobody_else_has() {
        CardLife life = CardLife.proposed()
                .claimed(
                        "38016842", MembershipId.first(PersonId.of("per-other")).raw());

        life.decide(Optional.empty()).refusedBy("membership.card-number-known");
        life.decide(Optional.of(said("38016842"))).refusedBy("membership.card-free");
        life.decide(Optional.of(Personal.of(PersonId.of("per-other"), "38016843")))
                .refusedBy("membership.one-persons-data");
        life.decide(Optional.of(said("38016843"))).isAccepted();
    }

    @Test
    void a_card_that_replaces_another_keeps_its_number_and_counts_one_more() {
        CardLife life = CardLife.held();
        life.report(CardTrouble.LOST, DECIDED).isAccepted();
        life.propose(CardReason.LOST, "03-DS/CB", LISTED).isAccepted();

        assertThat(life.decide(Optional.empty()).event(CardDecided.class).issue())
                .isEqualTo(2);

        assertThat(life.card().number()).as("handed over so far").isEqualTo(1);
        assertThat(life.membership().papers().card()).contains(said("38016842"));
    }

    @Test
    void only_what_was_asked_for_is_decided() {
        CardLife.official().decide(Optional.of(said("38016842"))).refusedBy("membership.card-stands");
        CardLife.decided().decide(Optional.of(said("38016842"))).refusedBy("membership.card-stands");
    }

    @Test
    void a_decision_on_nobody_without_a_number_is_refused_and_not_broken() {
        CardLife.nobody().decide(Optional.empty()).refusedBy("membership.member-now", "membership.card-stands");
    }
}
