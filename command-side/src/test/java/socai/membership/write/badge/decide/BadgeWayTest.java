package socai.membership.write.badge.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.said;
import static socai.membership.write.badge.BadgeLife.AWARD;
import static socai.membership.write.badge.BadgeLife.DAY;
import static socai.membership.write.badge.BadgeLife.asked;
import static socai.membership.write.badge.BadgeLife.since;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.membership.events.BadgeEvent.BadgeDecided;
import socai.membership.events.BadgeExample;
import socai.membership.events.MembershipEnd;
import socai.membership.write.Life;
import socai.membership.write.badge.BadgeLife;
import socai.membership.write.badge.BadgeMoney;
import socai.membership.write.badge.BadgeStage;
import socai.membership.write.badge.decline.DeclineBadge;
import socai.membership.write.badge.decline.DeclineBadgeDecider;
import socai.policy.events.DecidingOrgan;
import socai.policy.write.TestPolicies;
import socai.spine.write.Acts;

class BadgeWayTest {

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

    @ParameterizedTest
    @CsvSource({
        "30, 2026-11-07, 3795000",
        "30, 2026-07-01, 3795000",
        "30, 2026-06-30, 3510000",
        "50, 2024-06-30, 5400000",
        "50, 2024-07-01, 7020000",
        "80, 2023-06-30, 22350000",
        "55, 2026-09-02, 8855000"
    })
    void the_reward_is_the_factor_times_the_base_salary_of_the_day_of_the_award(int step, LocalDate award, long money) {
        assertThat(BadgeMoney.of(step, award, TestPolicies.book()).orElseThrow().dong())
                .isEqualTo(money);
        assertThat(BadgeMoney.of(step, LocalDate.of(2019, 6, 30), TestPolicies.book()))
                .isEmpty();
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
