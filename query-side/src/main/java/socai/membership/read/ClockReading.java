package socai.membership.read;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.read.ParameterSource;
import socai.spine.read.Row;
import socai.spine.read.Shown;
import socai.spine.time.Deadline;
import socai.spine.time.FullMonths;
import socai.spine.time.WorkingCalendar;

/** Counts limits by one calendar on one day. */
public final class ClockReading {

    private static final String CONTEXT = "membership";

    /** Which share of a limit, in percent, makes it pressing. */
    private static final String WARNING = "clock-warning-percent";

    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final Shown shown;
    private final ParameterSource parameters;
    private final Optional<Integer> warning;

    public ClockReading(WorkingCalendar calendar, LocalDate today, Shown shown, ParameterSource parameters) {
        this.calendar = calendar;
        this.today = today;
        this.shown = shown;
        this.parameters = parameters;
        this.warning = parameters.find(WARNING, Anchors.act(today)).map(Parameter::number);
    }

    /** A row of the read model {@code Due}; a limit that ended is counted as of that day. */
    public Clock read(Row row) {
        return read(row, Optional.empty());
    }

    /** The same, with the place where the length is published; only where that place says what the limit says. */
    public Clock cited(Row row) {
        Anchors at = Anchors.act(row.day("start_on")).clockStart(row.day("start_on"));
        return read(
                row,
                parameters
                        .find(published(ClockKind.valueOf(row.text("kind"))), at)
                        .filter(length ->
                                length.unit().equals(row.text("unit")) && length.number() == row.integer("length"))
                        .map(length -> length.citation().printed().shown()));
    }

    /** The parameter that publishes the length. */
    private static String published(ClockKind kind) {
        return switch (kind) {
            case SYMPATHISER_REVIEW -> "sympathiser-review-interval";
            case ADMISSION_DECISION -> "admission-decision-deadline";
            case ADMISSION_CEREMONY -> "ceremony-deadline";
            case PROBATION -> "probation-length";
            case MEMBER_RECORD -> "member-cv-deadline";
            case RECOGNITION_REVIEW -> "recognition-cell-review-deadline";
            case RECOGNITION_DECISION -> "recognition-decision-deadline";
            case TRANSFER_START -> "transfer-start-deadline";
            case TRANSFER_PRESENT -> "transfer-present-deadline";
            // Its end is a date that the request names, within what this allows.
            case TRANSFER_TERM -> "temporary-transfer-max";
            case EXEMPTION -> "exemption-mobile-work-max";
            case REMOVAL_COMPLAINT -> "removal-complaint-window";
            case REMOVAL_ANSWER -> "removal-complaint-resolve-province";
            case CORRECTION_ANSWER -> "correction-answer-period";
            // What is asked for lies within what this allows.
            case DUES_DEFERRAL -> "dues-deferral-max";
        };
    }

    /** Start, length with its extension, and unit of a row of the read model {@code Due}. */
    public static Deadline deadline(Row row) {
        return new Deadline(row.day("start_on"), row.integer("length") + row.integer("extension"), row.text("unit"));
    }

    /** A period such as probation, which nobody can be late with. */
    public static boolean isPeriod(Row row) {
        return ClockKind.valueOf(row.text("kind")).isPeriod();
    }

    private Clock read(Row row, Optional<String> citation) {
        Deadline limit = deadline(row);
        LocalDate day = row.date("ended_on").orElse(today);
        LocalDate last = limit.lastDay(calendar);
        int used = Math.clamp(units(limit.unit(), limit.start(), day), 0, limit.length());
        boolean intime = row.date("ended_on").isEmpty() && !day.isAfter(last);
        return new Clock(
                row.text("dossier"),
                row.text("kind"),
                word("clock." + row.text("kind")),
                limit.start(),
                word("clock-start." + row.text("opened_by")),
                limit.length(),
                row.integer("extension"),
                limit.unit(),
                shown.word("unit." + limit.unit()),
                last,
                day,
                used,
                Math.max(0, units(limit.unit(), day, last)),
                isPeriod(row) ? 0 : limit.late(day, calendar),
                row.date("reported_on"),
                row.date("ended_on"),
                skipped(limit, last),
                calendar.version(),
                intime
                        && warning.filter(percent -> 100 * used >= percent * limit.length())
                                .isPresent(),
                citation);
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
