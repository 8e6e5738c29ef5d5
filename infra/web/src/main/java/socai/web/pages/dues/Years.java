package socai.web.pages.dues;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import socai.web.pages.problem.BadAddress;

/** The year of a page. */
final class Years {

    private static final int FIRST = 1930;

    private Years() {}

    /** That of today where none is asked for. */
    static int asked(@Nullable Integer year, LocalDate today) {
        if (year != null && (year < FIRST || year > today.getYear() + 1)) {
            throw new BadAddress("nam");
        }
        return year == null ? today.getYear() : year;
    }
}
