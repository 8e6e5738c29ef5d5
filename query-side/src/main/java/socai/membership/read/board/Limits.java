package socai.membership.read.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import socai.membership.read.ClockReading;
import socai.spine.read.Row;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;

/** Counts the limits of a board on one day. Thousands of people share a start and a length: each is counted once. */
final class Limits {

    private final WorkingCalendar calendar;
    private final LocalDate day;
    private final Map<Deadline, LocalDate> lastDays = new HashMap<>();

    Limits(WorkingCalendar calendar, LocalDate day) {
        this.calendar = calendar;
        this.day = day;
    }

    Limit of(Row row) {
        LocalDate last = lastDays.computeIfAbsent(ClockReading.deadline(row), deadline -> deadline.lastDay(calendar));
        return new Limit(row, last, day.isAfter(last) && !ClockReading.isPeriod(row));
    }
}
