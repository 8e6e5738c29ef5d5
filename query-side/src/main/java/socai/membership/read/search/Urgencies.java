package socai.membership.read.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;

/** How limits stand on one day by one calendar; many people have the same limit. */
final class Urgencies implements Function<Deadline, Urgency> {

    private final LocalDate day;
    private final WorkingCalendar calendar;
    private final Map<Deadline, Urgency> known = new ConcurrentHashMap<>();

    Urgencies(LocalDate day, WorkingCalendar calendar) {
        this.day = day;
        this.calendar = calendar;
    }

    boolean isFor(LocalDate other, WorkingCalendar published) {
        return day.equals(other) && calendar.version().equals(published.version());
    }

    @Override
    public Urgency apply(Deadline limit) {
        return known.computeIfAbsent(limit, any -> any.metBy(day, calendar) ? Urgency.RUNNING : Urgency.LATE);
    }
}
