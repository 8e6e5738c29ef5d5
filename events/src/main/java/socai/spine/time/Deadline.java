package socai.spine.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A limit as it is stored: start, length and unit, never a due date, because next year's holidays are published later.
 *
 * @param unit {@code working-days}, {@code days} or {@code months}; never converted into one another
 */
public record Deadline(LocalDate start, int length, String unit) {

    public Deadline {
        if (!unit.equals("working-days") && !unit.equals("days") && !unit.equals("months")) {
            throw new IllegalArgumentException("unknown unit of a limit: " + unit);
        }
    }

    /** The last day in time by this calendar. */
    public LocalDate lastDay(WorkingCalendar calendar) {
        return switch (unit) {
            case "working-days" -> calendar.lastDay(start, length);
            case "days" -> start.plusDays(length);
            default -> FullMonths.after(start, length);
        };
    }

    public boolean metBy(LocalDate day, WorkingCalendar calendar) {
        return !day.isAfter(lastDay(calendar));
    }

    /** By how many units the limit was too short for {@code day}; 0 exactly when it was met. A begun unit counts. */
    public int late(LocalDate day, WorkingCalendar calendar) {
        LocalDate last = lastDay(calendar);
        if (!day.isAfter(last)) {
            return 0;
        }
        return switch (unit) {
            case "working-days" -> calendar.between(last, day) + (calendar.isWorkingDay(day) ? 0 : 1);
            case "days" -> Math.toIntExact(ChronoUnit.DAYS.between(last, day));
            default -> {
                int full = FullMonths.between(start, day);
                yield full - length + (FullMonths.after(start, full).isBefore(day) ? 1 : 0);
            }
        };
    }

    public Deadline extendedBy(int more) {
        return new Deadline(start, length + more, unit);
    }
}
