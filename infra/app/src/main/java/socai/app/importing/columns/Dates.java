package socai.app.importing.columns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as people and programs write them: {@code 31/12/1990} or {@code 1990-12-31}. */
final class Dates {

    private static final Pattern BY_PEOPLE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern BY_PROGRAMS = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private Dates() {}

    /** @throws ReadingFault.Found when it is no day */
    static LocalDate read(String text) throws ReadingFault.Found {
        Matcher people = BY_PEOPLE.matcher(text);
        if (people.matches()) {
            return day(people.group(3), people.group(2), people.group(1));
        }
        Matcher programs = BY_PROGRAMS.matcher(text);
        if (programs.matches()) {
            return day(programs.group(1), programs.group(2), programs.group(3));
        }
        throw new ReadingFault.Found(ReadingFault.NO_DATE);
    }

    private static LocalDate day(String year, String month, String day) throws ReadingFault.Found {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new ReadingFault.Found(ReadingFault.IMPOSSIBLE_DATE);
        }
    }
}
