package socai.membership.write.badge.decline;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.said;
import static socai.membership.write.badge.BadgeLife.AWARD;
import static socai.membership.write.badge.BadgeLife.DAY;
import static socai.membership.write.badge.BadgeLife.asked;
import static socai.membership.write.badge.BadgeLife.since;

import org.junit.jupiter.api.Test;
import socai.membership.events.BadgeExample;
import socai.membership.write.Life;
import socai.membership.write.badge.BadgeLife;
import socai.membership.write.badge.BadgeStage;
import socai.spine.write.Acts;

/** Who may give {@code DeclineBadge}. */
class DeclineBadgeTest {

    private static BadgeLife declared() {
        BadgeLife life = since(AWARD.minusYears(30));
        life.declare(asked(30, AWARD)).isAccepted();
        return life;
    }

    @Test
    void the_level_with_which_it_lies_may_end_the_round() {
        BadgeLife life = declared();
        DeclineBadgeDecider decider = new DeclineBadgeDecider();
        life.life()
                .when(
                        decider,
                        new DeclineBadge(BadgeExample.BADGE, Life.GRASSROOTS, said("Chưa đủ giấy tờ")),
                        Acts.on(DAY, Life.GRASSROOTS))
                .refusedBy("membership.badge-turn");
        life.life()
                .when(decider, new DeclineBadge(BadgeExample.BADGE, CELL, said("Chưa đủ giấy tờ")), Acts.on(DAY, CELL))
                .isAccepted();
        assertThat(life.file().stage()).isEqualTo(BadgeStage.DECLINED);
        life.declare(asked(30, AWARD), DAY.plusDays(1)).isAccepted();
        assertThat(life.file().declared().orElseThrow().round()).isEqualTo(2);
    }
}
