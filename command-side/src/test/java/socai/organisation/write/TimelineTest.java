package socai.organisation.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void a_value_holds_from_its_day_until_the_next() {
        Timeline<String> names = Timeline.of(DAY, "a").with(DAY.plusDays(5), "b");

        assertThat(names.on(DAY.minusDays(1))).isEmpty();
        assertThat(names.on(DAY)).contains("a");
        assertThat(names.on(DAY.plusDays(4))).contains("a");
        assertThat(names.on(DAY.plusDays(5))).contains("b");
    }

    @Test
    void what_is_learnt_later_about_an_earlier_day_leaves_later_values_alone() {
        Timeline<String> names =
                Timeline.of(DAY, "a").with(DAY.plusDays(5), "c").with(DAY.plusDays(2), "b");

        assertThat(names.on(DAY.plusDays(1))).contains("a");
        assertThat(names.on(DAY.plusDays(4))).contains("b");
        assertThat(names.on(DAY.plusDays(6))).contains("c");
    }

    @Test
    void a_second_value_of_the_same_day_replaces_the_first() {
        Timeline<String> names = Timeline.of(DAY, "a").with(DAY, "b");

        assertThat(names.on(DAY)).contains("b");
        assertThat(names.steps()).hasSize(1);
    }

    @Test
    void since_when_a_value_holds_counts_from_its_last_unbroken_start() {
        Timeline<String> names = Timeline.of(DAY, "a")
                .with(DAY.plusDays(2), "b")
                .with(DAY.plusDays(4), "a")
                .with(DAY.plusDays(6), "a");

        assertThat(names.sinceOn(DAY.plusDays(1), "a")).contains(DAY);
        assertThat(names.sinceOn(DAY.plusDays(3), "a")).isEmpty();
        assertThat(names.sinceOn(DAY.plusDays(9), "a")).contains(DAY.plusDays(4));
    }
}
