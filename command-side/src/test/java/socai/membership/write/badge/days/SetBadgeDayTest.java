package socai.membership.write.badge.days;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.BadgeDaysEvent.BadgeDaySet;
import socai.membership.write.Life;
import socai.policy.events.DecidingOrgan;
import socai.spine.OrganisationId;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class SetBadgeDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    private static Outcome set(OrganisationId body, DecidingOrgan organ, LocalDate award) {
        return Life.empty()
                .when(new SetBadgeDayDecider(), new SetBadgeDay(body, organ, "220-QĐ/TU", award), Acts.on(DAY, body));
    }

    @Test
    void the_standing_committee_of_a_province_sets_a_day_that_lies_ahead() {
        set(Life.PROVINCE, DecidingOrgan.STANDING_COMMITTEE, DAY).wrote(BadgeDaySet.class);
        set(Life.PROVINCE, DecidingOrgan.STANDING_COMMITTEE, DAY.minusDays(1)).refusedBy("membership.badge-day-ahead");
        set(Life.PROVINCE, DecidingOrgan.COMMITTEE, DAY).refusedBy("membership.badge-day-body");
        set(Life.GRASSROOTS, DecidingOrgan.STANDING_COMMITTEE, DAY).refusedBy("membership.badge-day-body");
    }
}
