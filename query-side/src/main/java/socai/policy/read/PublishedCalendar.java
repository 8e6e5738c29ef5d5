package socai.policy.read;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import socai.spine.read.CalendarSource;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.time.WorkingCalendar;

/** The calendar that was published last. Only its version is asked each time; the days are kept while it stays. */
public final class PublishedCalendar implements CalendarSource {

    private final ReadStore store;
    private volatile WorkingCalendar kept = WorkingCalendar.NONE;

    public PublishedCalendar(ReadStore store) {
        this.store = store;
    }

    @Override
    public WorkingCalendar calendar() {
        List<Row> current =
                Row.of(store.ask("select version from {Policy}.calendar where name = ?", PolicyTables.CURRENT));
        if (current.isEmpty()) {
            return WorkingCalendar.NONE;
        }
        String version = current.getFirst().text("version");
        WorkingCalendar known = kept;
        if (!known.version().equals(version)) {
            known = read(version);
            kept = known;
        }
        return known;
    }

    private WorkingCalendar read(String version) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        Row.of(store.ask("select on_day, working_day from {Policy}.calendar_day where version = ?", version))
                .forEach(row -> (row.flag("working_day") ? worked : off).add(row.day("on_day")));
        return new WorkingCalendar(version, Set.copyOf(off), Set.copyOf(worked));
    }
}
