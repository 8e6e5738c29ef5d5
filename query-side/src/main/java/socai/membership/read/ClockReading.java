package socai.membership.read;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import socai.spine.read.Row;
import socai.spine.read.Shown;
import socai.spine.time.Deadline;
import socai.spine.time.FullMonths;
import socai.spine.time.WorkingCalendar;

/** Counts limits by one calendar on one day. */
public final class ClockReading {

    private static final String CONTEXT = "membership";

    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final Shown shown;

    public ClockReading(WorkingCalendar calendar, LocalDate today, Shown shown) {
        this.calendar = calendar;
        this.today = today;
        this.shown = shown;
    }

    /** A row of the read model {@code Due}; a limit that ended is counted as of that day. */
    public Clock read(Row row) {
        int extension = row.integer("extension");
        Deadline limit = new Deadline(row.day("start_on"), row.integer("length") + extension, row.text("unit"));
        LocalDate day = row.date("ended_on").orElse(today);
        LocalDate last = limit.lastDay(calendar);
        return new Clock(
                row.text("dossier"),
                row.text("kind"),
                word("clock." + row.text("kind")),
                limit.start(),
                word("clock-start." + row.text("opened_by")),
                limit.length(),
                extension,
                limit.unit(),
                shown.word("unit." + limit.unit()),
                last,
                day,
                Math.clamp(units(limit.unit(), limit.start(), day), 0, limit.length()),
                Math.max(0, units(limit.unit(), day, last)),
                ClockKind.valueOf(row.text("kind")).isPeriod() ? 0 : limit.late(day, calendar),
                row.date("reported_on"),
                row.date("ended_on"),
                skipped(limit, last),
                calendar.version());
    }

    private int units(String unit, LocalDate from, LocalDate to) {
        return switch (unit) {
            case "working-days" -> calendar.between(from, to);
            case "days" -> Math.toIntExact(ChronoUnit.DAYS.between(from, to));
            default -> to.isBefore(from) ? 0 : FullMonths.between(from, to);
        };
    }

    private List<LocalDate> skipped(Deadline limit, LocalDate last) {
        if (!limit.unit().equals("working-days")) {
            return List.of();
        }
        return calendar.daysOff().stream()
                .filter(day -> day.isAfter(limit.start()) && !day.isAfter(last))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .sorted()
                .toList();
    }

    private String word(String key) {
        return shown.sentences().find(CONTEXT, key, shown.language()).orElse(key);
    }
}
