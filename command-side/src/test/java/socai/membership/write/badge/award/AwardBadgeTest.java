package socai.membership.write.badge.award;

import static socai.membership.write.badge.BadgeLife.AWARD;
import static socai.membership.write.badge.BadgeLife.DAY;
import static socai.membership.write.badge.BadgeLife.asked;
import static socai.membership.write.badge.BadgeLife.since;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.write.Life;
import socai.membership.write.badge.BadgeLife;
import socai.policy.events.DecidingOrgan;

/** When {@code AwardBadge} may be recorded. */
class AwardBadgeTest {

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
    void it_is_handed_over_after_the_decision_and_then_held() {
        BadgeLife life = forwarded();
        life.decide(Life.PROVINCE, DecidingOrgan.STANDING_COMMITTEE).isAccepted();
        life.award(DAY.plusDays(29)).refusedBy("membership.badge-after-decision");
        life.award(AWARD.plusDays(1)).refusedBy("membership.not-in-future");
        life.award(DAY.plusDays(30)).isAccepted();
        life.declare(asked(30, LocalDate.of(2027, 2, 3)), LocalDate.of(2026, 11, 20))
                .refusedBy("membership.badge-not-held");
    }
}
