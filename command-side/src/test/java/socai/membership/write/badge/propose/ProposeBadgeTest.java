package socai.membership.write.badge.propose;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.write.badge.BadgeLife.AWARD;
import static socai.membership.write.badge.BadgeLife.DAY;
import static socai.membership.write.badge.BadgeLife.asked;
import static socai.membership.write.badge.BadgeLife.since;

import org.junit.jupiter.api.Test;
import socai.membership.events.MembershipEnd;
import socai.membership.write.Life;
import socai.membership.write.badge.BadgeLife;
import socai.policy.events.DecidingOrgan;

/** Whom {@code ProposeBadge} and the steps after it are for. */
class ProposeBadgeTest {

    private static BadgeLife declared() {
        BadgeLife life = since(AWARD.minusYears(30));
        life.declare(asked(30, AWARD)).isAccepted();
        return life;
    }

    private static BadgeLife forwarded() {
        BadgeLife life = declared();
        life.propose().isAccepted();
        life.forward(Life.GRASSROOTS).isAccepted();
        life.forward(Life.ABOVE).isAccepted();
        return life;
    }

    @Test
    void who_has_left_is_awarded_nothing_and_who_has_died_meanwhile_is() {
        BadgeLife left = declared().ended(MembershipEnd.LEFT, DAY.plusDays(1));
        left.propose().refusedBy("membership.badge-holder-stands");
        BadgeLife died = forwarded().ended(MembershipEnd.DIED, DAY.plusDays(20));
        died.decide(Life.PROVINCE, DecidingOrgan.STANDING_COMMITTEE).isAccepted();
        died.award(AWARD).isAccepted();
        assertThat(died.file().held()).containsExactly(30);
    }
}
