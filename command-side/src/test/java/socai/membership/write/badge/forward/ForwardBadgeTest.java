package socai.membership.write.badge.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.write.badge.BadgeLife.AWARD;
import static socai.membership.write.badge.BadgeLife.asked;
import static socai.membership.write.badge.BadgeLife.since;

import org.junit.jupiter.api.Test;
import socai.membership.events.BadgeEvent.BadgeDecided;
import socai.membership.write.Life;
import socai.membership.write.badge.BadgeLife;
import socai.policy.events.DecidingOrgan;

/** What {@code ForwardBadge} takes before {@code DecideBadge} follows. */
class ForwardBadgeTest {

    private static BadgeLife declared() {
        BadgeLife life = since(AWARD.minusYears(30));
        life.declare(asked(30, AWARD)).isAccepted();
        return life;
    }

    @Test
    void every_committee_passes_it_on_in_order_and_the_province_decides() {
        BadgeLife life = declared();
        life.forward(Life.GRASSROOTS).refusedBy("membership.matter-stage");
        life.propose().isAccepted();
        life.forward(Life.ABOVE).refusedBy("membership.badge-forwarded-in-order");
        life.decide(Life.PROVINCE, DecidingOrgan.STANDING_COMMITTEE).refusedBy("membership.badge-all-forwarded");
        life.forward(Life.GRASSROOTS).isAccepted();
        life.forward(Life.ABOVE).isAccepted();
        life.forward(Life.PROVINCE).refusedBy("membership.badge-forwarded-in-order");
        life.decide(Life.ABOVE, DecidingOrgan.STANDING_COMMITTEE).refusedBy("membership.competent-body");
        life.decide(Life.PROVINCE, DecidingOrgan.COMMITTEE).refusedBy("membership.competent-body");
        life.decide(Life.PROVINCE, DecidingOrgan.STANDING_COMMITTEE).wrote(BadgeDecided.class);
        BadgeDecided decided = life.file().decided().orElseThrow();
        assertThat(decided.money()).isEqualTo(3_795_000);
        assertThat(decided.source()).isEqualTo("56-HD/VPTW");
    }
}
