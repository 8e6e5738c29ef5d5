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

class FullMonthsTest {

    @ParameterizedTest(name = "{0} + {1} months = {2}")
    @CsvSource({
        "2025-08-31, 6, 2026-02-28",
        "2027-08-31, 6, 2028-02-29",
        "2025-08-31, 1, 2025-09-30",
        "2024-02-29, 12, 2025-02-28",
        "2024-02-29, 48, 2028-02-29",
        "2024-09-15, 12, 2025-09-15",
        "2026-01-31, 1, 2026-02-28"
    })
    void the_same_day_number_or_the_last_day_of_a_shorter_month(LocalDate start, int months, LocalDate end) {
        assertThat(FullMonths.after(start, months)).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} to {1}: {2} months")
    @CsvSource({
        "2025-08-31, 2025-09-29, 0",
        "2025-08-31, 2025-09-30, 1",
        "2025-08-31, 2026-02-27, 5",
        "2025-08-31, 2026-02-28, 6",
        "2024-02-29, 2025-02-27, 11",
        "2024-02-29, 2025-02-28, 12",
        "2008-02-29, 2026-02-28, 216",
        "2008-08-15, 2026-08-14, 215",
        "2008-08-15, 2026-08-15, 216",
        // 60 years 0 months 15 and 29 days are still 720; 60 years 1 month is 721
        "1966-03-10, 2026-03-25, 720",
        "1966-03-10, 2026-04-08, 720",
        "1966-03-10, 2026-04-09, 720",
        "1966-03-10, 2026-04-10, 721",
        "2026-03-15, 2026-03-15, 0",
        "2026-03-15, 2026-03-14, -1",
        "2026-03-15, 2026-02-15, -1"
    })
    void full_months_by_the_written_table(LocalDate start, LocalDate end, int months) {
        assertThat(FullMonths.between(start, end)).isEqualTo(months);
    }

    @Test
    void somebody_admitted_on_the_last_of_january_is_a_month_in_the_party_on_the_last_of_february() {
        assertThat(FullMonths.age(LocalDate.of(2025, 1, 31), LocalDate.of(2026, 2, 28)))
                .isEqualTo(Period.of(1, 1, 0));
        assertThat(FullMonths.age(LocalDate.of(2025, 1, 31), LocalDate.of(2026, 2, 27)))
                .isEqualTo(Period.of(1, 0, 0));
    }

    @Property
    void between_is_the_largest_number_of_months_that_does_not_pass_the_end(
            @ForAll @DateRange(min = "1930-01-01", max = "2040-12-31") LocalDate start,
            @ForAll @IntRange(min = -40_000, max = 40_000) int days) {
        LocalDate end = start.plusDays(days);

        int months = FullMonths.between(start, end);

        assertThat(FullMonths.after(start, months)).isBeforeOrEqualTo(end);
        assertThat(FullMonths.after(start, months + 1)).isAfter(end);
    }
}
