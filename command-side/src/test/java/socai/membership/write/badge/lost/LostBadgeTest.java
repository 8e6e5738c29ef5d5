package socai.membership.write.badge.lost;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.said;
import static socai.membership.write.badge.BadgeLife.AWARD;
import static socai.membership.write.badge.BadgeLife.asked;
import static socai.membership.write.badge.BadgeLife.since;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.BadgeEvent.BadgeReissued;
import socai.membership.events.BadgeExample;
import socai.membership.write.Life;
import socai.membership.write.badge.BadgeLife;
import socai.membership.write.badge.BadgeStage;
import socai.policy.events.DecidingOrgan;
import socai.spine.OrganisationId;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class LostBadgeTest {

    private static final LocalDate LATER = AWARD.plusDays(60);

    private static Outcome lose(BadgeLife life, int step) {
        return life.life()
                .when(
                        new ReportBadgeLostDecider(),
                        new ReportBadgeLost(BadgeExample.BADGE, step, LATER.minusDays(2), said("Mất khi chuyển nhà")),
                        Acts.on(LATER, CELL));
    }

    private static Outcome again(BadgeLife life, OrganisationId body) {
        return life.life()
                .when(
                        new ReissueBadgeDecider(),
                        new ReissueBadge(
                                BadgeExample.BADGE,
                                body,
                                DecidingOrgan.STANDING_COMMITTEE,
                                "19-QĐ/TU",
                                said("H-41002")),
                        Acts.on(LATER.plusDays(9), body));
    }

    @Test
    void a_lost_badge_is_explained_and_given_again_by_the_body_that_awards() {
        BadgeLife life = since(LocalDate.of(1996, 9, 2)).held();
        again(life, Life.PROVINCE).refusedBy("membership.matter-stage");
        lose(life, 40).refusedBy("membership.badge-held");
        lose(life, 30).isAccepted();
        life.declare(asked(40, LocalDate.of(2027, 2, 3)), LATER).refusedBy("membership.matter-stage");
        again(life, Life.ABOVE).refusedBy("membership.competent-body");
        again(life, Life.PROVINCE).wrote(BadgeReissued.class);
        assertThat(life.file().stage()).isEqualTo(BadgeStage.AWARDED);
        assertThat(life.file().held()).containsExactly(30);
    }
}
