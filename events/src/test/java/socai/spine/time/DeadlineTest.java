package socai.spine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    /** Tết 16–20 February, National Day 31 August–2 September with a worked Saturday on 22 August. */
    private static final WorkingCalendar YEAR_2026 = new WorkingCalendar(
            "2026",
            Set.of(
                    LocalDate.of(2026, 2, 16),
                    LocalDate.of(2026, 2, 17),
                    LocalDate.of(2026, 2, 18),
                    LocalDate.of(2026, 2, 19),
                    LocalDate.of(2026, 2, 20),
                    LocalDate.of(2026, 8, 31),
                    LocalDate.of(2026, 9, 1),
                    LocalDate.of(2026, 9, 2)),
            Set.of(LocalDate.of(2026, 8, 22)));

    @ParameterizedTest(name = "{1} {2} from {0}: last day {3}")
    @CsvSource({
        // the day itself is not counted, the n-th working day is still in time
        "2026-06-01, 1, working-days, 2026-06-02",
        "2026-06-01, 5, working-days, 2026-06-08",
        "2026-06-05, 1, working-days, 2026-06-08",
        "2026-06-06, 1, working-days, 2026-06-08",
        // over Tết
        "2026-02-12, 5, working-days, 2026-02-26",
        // the worked Saturday counts, the swapped Monday and National Day do not
        "2026-08-20, 2, working-days, 2026-08-22",
        "2026-08-28, 1, working-days, 2026-09-03",
        "2026-08-20, 9, working-days, 2026-09-04",
        // calendar days and months know no holidays
        "2026-02-12, 5, days, 2026-02-17",
        "2025-08-31, 6, months, 2026-02-28"
    })
    void the_last_day_in_time(LocalDate start, int length, String unit, LocalDate last) {
        Deadline deadline = new Deadline(start, length, unit);

        assertThat(deadline.lastDay(YEAR_2026)).isEqualTo(last);
        assertThat(deadline.metBy(last, YEAR_2026)).isTrue();
        assertThat(deadline.metBy(last.plusDays(1), YEAR_2026)).isFalse();
    }

    @ParameterizedTest(name = "{2} after {0} {1}: {3} late on {4}")
    @CsvSource({
        "1, working-days, 2026-06-01, 0, 2026-06-02",
        "1, working-days, 2026-06-01, 1, 2026-06-03",
        "1, working-days, 2026-06-04, 1, 2026-06-06",
        "1, working-days, 2026-06-04, 1, 2026-06-08",
        "1, working-days, 2026-06-04, 2, 2026-06-09",
        "10, days, 2026-06-01, 0, 2026-06-11",
        "10, days, 2026-06-01, 3, 2026-06-14",
        "12, months, 2025-06-15, 0, 2026-06-15",
        "12, months, 2025-06-15, 1, 2026-06-16",
        "12, months, 2025-06-15, 1, 2026-07-15",
        "12, months, 2025-06-15, 2, 2026-07-16"
    })
    void lateness_is_what_the_limit_was_too_short_by(
            int length, String unit, LocalDate start, int late, LocalDate day) {
        assertThat(new Deadline(start, length, unit).late(day, YEAR_2026)).isEqualTo(late);
    }

    @Property
    void late_is_the_smallest_extension_that_would_have_been_enough(
            @ForAll @IntRange(max = 364) int from,
            @ForAll @IntRange(min = 1, max = 40) int length,
            @ForAll @IntRange(max = 400) int after,
            @ForAll @IntRange(max = 2) int unit) {
        Deadline deadline = new Deadline(
                LocalDate.of(2026, 1, 1).plusDays(from), length, new String[] {"working-days", "days", "months"}[unit]);
        LocalDate day = deadline.start().plusDays(after);

        int late = deadline.late(day, YEAR_2026);

        assertThat(deadline.extendedBy(late).metBy(day, YEAR_2026)).isTrue();
        assertThat(late == 0).isEqualTo(deadline.metBy(day, YEAR_2026));
        if (late > 0) {
            assertThat(deadline.extendedBy(late - 1).metBy(day, YEAR_2026)).isFalse();
        }
    }

    @Test
    void an_extension_keeps_start_and_unit() {
        assertThat(new Deadline(LocalDate.of(2026, 6, 1), 60, "working-days").extendedBy(30))
                .isEqualTo(new Deadline(LocalDate.of(2026, 6, 1), 90, "working-days"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"weeks", "", "WORKING-DAYS"})
    void an_unknown_unit_is_no_limit(String unit) {
        assertThatThrownBy(() -> new Deadline(LocalDate.of(2026, 6, 1), 1, unit))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
