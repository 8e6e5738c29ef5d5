package socai.web.pages.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socai.web.pages.problem.BadAddress;

/** A day in an address. */
public final class AskedDay {

    private AskedDay() {}

    /** @throws BadAddress naming the parameter when its text is no day of the calendar */
    public static Optional<LocalDate> of(@Nullable String text, String parameter) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new BadAddress(parameter);
        }
    }
}
