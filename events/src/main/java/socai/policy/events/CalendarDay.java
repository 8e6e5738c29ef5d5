package socai.policy.events;

import java.time.LocalDate;

/**
 * A day that differs from the plain week.
 *
 * @param workingDay true for a Saturday or Sunday that is worked, false for a day off
 */
public record CalendarDay(
        LocalDate date,
        String nameVi,
        String nameEn,
        DayKind kind,
        boolean workingDay,
        DayStatus status,
        String source) {}
