package socai.demo.life;

import java.time.LocalDate;
import socai.demo.town.Cell;
import socai.spine.time.WorkingCalendar;

/** The days on which things are done: working days, and the monthly meetings of cells. */
record Days(WorkingCalendar calendar) {

    /** That day, or the next working day after it. */
    LocalDate working(LocalDate day) {
        LocalDate next = day;
        while (!calendar.isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The first meeting of the cell on that day or after it. */
    LocalDate meeting(Cell cell, LocalDate day) {
        LocalDate thisMonth = working(day.withDayOfMonth(cell.meetingDay()));
        return thisMonth.isBefore(day) ? working(day.plusMonths(1).withDayOfMonth(cell.meetingDay())) : thisMonth;
    }
}
