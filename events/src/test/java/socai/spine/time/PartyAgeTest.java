package socai.spine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyAgeTest {

    @ParameterizedTest(name = "from {0} without {1}/{2}/{3} on {4}: {5} months")
    @CsvSource({
        // the worked example of the domain reference: the decision, not the ceremony
        "2024-08-25, 0, 0, 0, 2025-08-24, 11",
        "2024-08-25, 0, 0, 0, 2025-08-25, 12",
        // three years, two months and four days outside
        "1986-09-02, 3, 2, 4, 2019-11-05, 359",
        "1986-09-02, 3, 2, 4, 2019-11-06, 360",
        // months end where shorter ones end, then the days are taken off
        "2024-01-31, 0, 1, 1, 2024-03-31, 0",
        "2024-01-31, 0, 1, 1, 2024-04-01, 1",
        "2024-01-31, 0, 0, 0, 2024-02-29, 1",
        // not before it begins, nor while all of it is taken off
        "2024-08-25, 0, 0, 0, 2024-08-24, 0",
        "2024-08-25, 1, 0, 0, 2025-08-25, 0",
        "2024-08-25, 1, 0, 0, 2025-09-25, 1"
    })
    void full_months_by_hand(LocalDate from, int years, int months, int days, LocalDate on, int full) {
        assertThat(new PartyAge(from, years, months, days).months(on)).isEqualTo(full);
    }

    @Test
    void it_is_told_as_years_and_months() {
        assertThat(new PartyAge(LocalDate.of(1986, 9, 2), 3, 2, 4).age(LocalDate.of(2020, 1, 6)))
                .isEqualTo(Period.of(30, 2, 0));
    }

    /** Computed on plain numbers, without a library of dates: a month is full when its day, or the last one, has come. */
    @Property(tries = 2000)
    void it_agrees_with_a_count_by_hand_of_years_months_and_days(
            @ForAll @DateRange(min = "1930-02-03", max = "2026-12-31") LocalDate from,
            @ForAll @IntRange(max = 40) int years,
            @ForAll @IntRange(max = 11) int months,
            @ForAll @IntRange(max = 60) int days,
            @ForAll @DateRange(min = "1930-02-03", max = "2060-12-31") LocalDate on) {
        int[] wanted = {on.getYear(), on.getMonthValue(), on.getDayOfMonth()};
        int full = 0;
        while (!later(plus(date(from), 12 * years + months + full + 1, days), wanted)) {
            full++;
        }
        PartyAge age = new PartyAge(from, years, months, days);

        assertThat(age.months(on)).isEqualTo(full);
    }

    @Property(tries = 1000)
    void a_badge_is_reached_on_the_very_day_on_which_its_months_are_full(
            @ForAll @DateRange(min = "1930-02-03", max = "2000-12-31") LocalDate from,
            @ForAll @IntRange(max = 20) int years,
            @ForAll @IntRange(max = 11) int months,
            @ForAll @IntRange(max = 30) int days,
            @ForAll @IntRange(min = 1, max = 90) int step) {
        PartyAge age = new PartyAge(from, years, months, days);
        LocalDate reached = age.reached(step);

        assertThat(age.months(reached)).isGreaterThanOrEqualTo(12 * step);
        assertThat(age.months(reached.minusDays(1))).isLessThan(12 * step);
    }

    private static int[] date(LocalDate day) {
        return new int[] {day.getYear(), day.getMonthValue(), day.getDayOfMonth()};
    }

    private static int[] plus(int[] from, int months, int days) {
        int index = from[0] * 12 + from[1] - 1 + months;
        int[] day = {index / 12, index % 12 + 1, 0};
        day[2] = Math.min(from[2], length(day));
        for (int left = days; left > 0; left--) {
            if (++day[2] > length(day)) {
                day[2] = 1;
                if (++day[1] > 12) {
                    day[1] = 1;
                    day[0]++;
                }
            }
        }
        return day;
    }

    private static int length(int[] day) {
        return switch (day[1]) {
            case 2 -> day[0] % 4 == 0 && (day[0] % 100 != 0 || day[0] % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static boolean later(int[] one, int[] other) {
        return one[0] * 10_000 + one[1] * 100 + one[2] > other[0] * 10_000 + other[1] * 100 + other[2];
    }
}
