package socai.membership.read.search;

import java.time.LocalDate;
import socai.spine.time.WorkingCalendar;

/** One question with what its parts share: the remit, the day and the calendar, each read once. */
record Asked(SearchPeople query, Remit remit, LocalDate day, WorkingCalendar calendar) {}
