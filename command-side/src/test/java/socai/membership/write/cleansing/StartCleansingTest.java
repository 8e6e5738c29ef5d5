package socai.membership.write.cleansing;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.CleansingEvent.CleansingStarted;
import socai.membership.write.Life;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class StartCleansingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    private static Outcome start(LocalDate from, LocalDate until, int target) {
        return Life.empty()
                .when(
                        new StartCleansingDecider(),
                        new StartCleansing(Life.GRASSROOTS, from, until, target),
                        Acts.on(DAY, Life.GRASSROOTS));
    }

    @Test
    void a_campaign_ends_after_it_begins_and_not_in_the_past() {
        start(DAY, DAY, 95).wrote(CleansingStarted.class);
        start(DAY.minusDays(9), DAY.minusDays(1), 95).refusedBy("membership.cleansing-ahead");
        start(DAY.plusDays(2), DAY.plusDays(1), 95).refusedBy("membership.cleansing-ahead");
    }

    @Test
    void its_target_is_between_one_and_a_hundred_percent() {
        start(DAY, DAY.plusDays(15), 1).isAccepted();
        start(DAY, DAY.plusDays(15), 100).isAccepted();
        start(DAY, DAY.plusDays(15), 0).refusedBy("membership.cleansing-target");
        start(DAY, DAY.plusDays(15), 101).refusedBy("membership.cleansing-target");
    }
}
