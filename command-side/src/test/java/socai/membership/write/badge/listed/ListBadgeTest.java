package socai.membership.write.badge.listed;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.events.LifeExample.said;
import static socai.membership.write.badge.BadgeLife.AWARD;
import static socai.membership.write.badge.BadgeLife.since;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.BadgeExample;
import socai.membership.write.badge.BadgeLife;
import socai.membership.write.badge.lost.ReportBadgeLost;
import socai.membership.write.badge.lost.ReportBadgeLostDecider;
import socai.spine.write.Acts;

class ListBadgeTest {

    private static final LocalDate LATER = AWARD.plusDays(60);

    @Test
    void a_badge_of_the_old_register_is_entered_once_and_can_be_lost_too() {
        BadgeLife life = since(LocalDate.of(1976, 9, 2));
        ListBadge entry = new ListBadge(MEMBERSHIP, 40, LocalDate.of(2016, 11, 7), "87-QĐ/TU", said("H-20011"));
        life.life()
                .when(
                        new ListBadgeDecider(),
                        new ListBadge(MEMBERSHIP, 35, LocalDate.of(2016, 11, 7), "87-QĐ/TU", said("H-20011")),
                        Acts.on(LATER, CELL))
                .refusedBy("membership.badge-step");
        life.life().when(new ListBadgeDecider(), entry, Acts.on(LATER, CELL)).isAccepted();
        life.life().when(new ListBadgeDecider(), entry, Acts.on(LATER, CELL)).isAccepted();
        assertThat(life.file().held()).containsExactly(40);
        life.life()
                .when(
                        new ReportBadgeLostDecider(),
                        new ReportBadgeLost(BadgeExample.BADGE, 40, LATER, said("Mất khi chuyển nhà")),
                        Acts.on(LATER, CELL))
                .isAccepted();
    }
}
