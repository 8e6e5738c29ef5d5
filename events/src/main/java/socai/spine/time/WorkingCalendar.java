package socai.spine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Monday to Friday, less days off, plus worked Saturdays (DOMAIN §M.1.1). The calendar is data with a version.
 *
 * @param version   content hash of the published calendar; named whenever lateness is told
 * @param daysOff   public holidays and days off in lieu or swapped
 * @param workedDays Saturdays (or Sundays) announced as working days
 */
public record WorkingCalendar(String version, Set<LocalDate> daysOff, Set<LocalDate> workedDays) {

    public static final WorkingCalendar NONE = new WorkingCalendar("none", Set.of(), Set.of());

    public boolean isWorkingDay(LocalDate day) {
        if (workedDays.contains(day)) {
            return true;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !daysOff.contains(day);
    }

    /** The last day that is still in time: {@code start} is not counted, the n-th working day is (§M.2.1). */
    public LocalDate lastDay(LocalDate start, int workingDays) {
        LocalDate day = start;
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days in (start, end]; negative when {@code end} lies before {@code start}. */
    public int between(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            return -between(end, start);
        }
        int days = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                days++;
            }
        }
        return days;
    }
}
