package socai.app.formats;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import socai.policy.events.PolicyEvent.CalendarPublished;
import socai.policy.events.PolicyEvent.RegulationPublished;
import socai.policy.write.CalendarFile;
import socai.policy.write.CalendarText;
import socai.policy.write.PolicyBook;
import socai.policy.write.PolicyFiles;
import socai.policy.write.RegulationFile;
import socai.policy.write.RegulationText;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.time.WorkingCalendar;

/** One published value of a limit. The days that it leads to are counted here apart from the program's own counting. */
record Published(Parameter limit, LocalDate from) {

    /** A leap day, last days of a month, a day before holidays and an ordinary one. */
    static final List<LocalDate> STARTS = List.of(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2025, 8, 31),
            LocalDate.of(2026, 1, 30),
            LocalDate.of(2026, 2, 13),
            LocalDate.of(2026, 3, 14));

    private static final OrganisationId KEEPER = OrganisationId.of("org-keeper");
    static final PolicyBook BOOK = published();

    /** Every version of a parameter, in no order. */
    static Stream<Published> of(String key) {
        return BOOK.byKey().getOrDefault(key, List.of()).stream()
                .map(version -> new Published(version.parameter(), version.from()));
    }

    int number() {
        return Integer.parseInt(limit.value());
    }

    static WorkingCalendar calendar() {
        return BOOK.calendar();
    }

    /** Another parameter as it stands when this one begins, or as it first stood. */
    Parameter other(String key) {
        return of(key).filter(version -> !version.from.isAfter(from))
                .max(java.util.Comparator.comparing(Published::from))
                .or(() -> of(key).min(java.util.Comparator.comparing(Published::from)))
                .orElseThrow(() -> new IllegalArgumentException("nothing publishes " + key))
                .limit;
    }

    /** The last day of this limit that begins on a day. */
    LocalDate end(LocalDate start) {
        return switch (limit.unit()) {
            case "working-days" -> workingDays(start);
            case "days" -> LocalDate.ofEpochDay(start.toEpochDay() + number());
            case "months" -> months(start, number());
            default -> throw new IllegalArgumentException(limit.key() + " is no time: " + limit.unit());
        };
    }

    /** The same number of the day, or the last day of a month that is too short for it. */
    static LocalDate months(LocalDate start, int months) {
        int total = start.getYear() * 12 + start.getMonthValue() - 1 + months;
        YearMonth month = YearMonth.of(Math.floorDiv(total, 12), Math.floorMod(total, 12) + 1);
        return month.atDay(Math.min(start.getDayOfMonth(), month.lengthOfMonth()));
    }

    private LocalDate workingDays(LocalDate start) {
        LocalDate day = start;
        for (int counted = 0; counted < number(); ) {
            day = day.plusDays(1);
            counted += calendar().isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private static PolicyBook published() {
        PolicyBook book = PolicyBook.EMPTY;
        for (RegulationFile file : PolicyFiles.packaged().regulations()) {
            RegulationText text = file.regulation();
            book = PolicyBook.TYPE.fold(
                    book,
                    new RegulationPublished(
                            KEEPER,
                            text.code(),
                            text.title(),
                            text.validFrom(),
                            text.validTo(),
                            text.source(),
                            text.contentHash(),
                            text.parameters()));
        }
        for (CalendarFile file : PolicyFiles.packaged().calendars()) {
            CalendarText calendar = file.calendar();
            book = PolicyBook.TYPE.fold(book, new CalendarPublished(KEEPER, calendar.contentHash(), calendar.days()));
        }
        return book;
    }
}
