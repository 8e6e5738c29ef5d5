package socai.spine.read;

import socai.spine.time.WorkingCalendar;

/** The calendar of working days as published now; due dates are computed from it whenever somebody asks. */
@FunctionalInterface
public interface CalendarSource {

    WorkingCalendar calendar();
}
