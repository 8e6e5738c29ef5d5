package socai.web.pages.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socai.web.RecordYears;
import socai.web.pages.problem.BadAddress;

/** A day in an address. */
public final class AskedDay {

    private AskedDay() {}

    /** An empty field is no day. @throws BadAddress naming the parameter when its text is no day that a record can have */
    public static Optional<LocalDate> of(@Nullable String text, String parameter) {
        return Optional.ofNullable(text).filter(given -> !given.isBlank()).map(given -> day(given, parameter));
    }

    /** @throws BadAddress naming the parameter when its text is no day that a record can have */
    public static LocalDate day(String text, String parameter) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (!RecordYears.has(day)) {
                throw new BadAddress(parameter);
            }
            return day;
        } catch (DateTimeException e) {
            throw new BadAddress(parameter);
        }
    }
}
