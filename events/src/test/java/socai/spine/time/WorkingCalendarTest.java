package socai.spine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final LocalDate ORIGIN = LocalDate.of(2026, 1, 1);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Property
    void the_last_day_and_the_count_agree_with_a_count_day_by_day(
            @ForAll @Size(max = 30) Set<@IntRange(max = 200) Integer> off,
            @ForAll @Size(max = 10) Set<@IntRange(max = 200) Integer> worked,
            @ForAll @IntRange(max = 60) int from,
            @ForAll @IntRange(min = 1, max = 60) int length) {
        Set<LocalDate> daysOff = dates(off);
        Set<LocalDate> workedDays = dates(worked).stream()
                .filter(day -> WEEKEND.contains(day.getDayOfWeek()) && !daysOff.contains(day))
                .collect(Collectors.toSet());
        WorkingCalendar calendar = new WorkingCalendar("v", daysOff, workedDays);
        LocalDate start = ORIGIN.plusDays(from);

        LocalDate last = calendar.lastDay(start, length);

        assertThat(count(start, last, daysOff, workedDays)).isEqualTo(length);
        assertThat(count(start, last.minusDays(1), daysOff, workedDays))
                .as("the last day itself is the n-th")
                .isEqualTo(length - 1);
        assertThat(calendar.between(start, last)).isEqualTo(length);
        assertThat(calendar.between(last, start)).isEqualTo(-length);
    }

    @Test
    void a_plain_week_has_five_working_days() {
        assertThat(WorkingCalendar.NONE.between(LocalDate.of(2026, 6, 7), LocalDate.of(2026, 6, 14)))
                .isEqualTo(5);
        assertThat(WorkingCalendar.NONE.isWorkingDay(LocalDate.of(2026, 6, 13))).isFalse();
        assertThat(WorkingCalendar.NONE.isWorkingDay(LocalDate.of(2026, 6, 12))).isTrue();
    }

    private static Set<LocalDate> dates(Set<Integer> offsets) {
        return offsets.stream().map(ORIGIN::plusDays).collect(Collectors.toSet());
    }

    /** Written apart from the class under test: list all days after start, strike out what is not worked. */
    private static long count(LocalDate start, LocalDate end, Set<LocalDate> off, Set<LocalDate> worked) {
        Set<LocalDate> days = start.plusDays(1).datesUntil(end.plusDays(1)).collect(Collectors.toSet());
        Set<LocalDate> extra = days.stream().filter(worked::contains).collect(Collectors.toSet());
        days.removeIf(day -> WEEKEND.contains(day.getDayOfWeek()));
        days.removeAll(off);
        days.addAll(extra);
        return days.size();
    }
}
