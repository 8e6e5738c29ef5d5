package socai.spine.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** Month arithmetic by the written convention (DOMAIN §M.2.2–3): same day number, or the last day of a shorter month. */
public final class FullMonths {

    private FullMonths() {}

    /** 31 August + 6 months = 28 (29) February; 29 February + 12 months = 28 February. */
    public static LocalDate after(LocalDate start, int months) {
        return start.plusMonths(months);
    }

    /**
     * Full months from {@code start} to {@code end}: the largest n with {@code after(start, n) <= end}. Somebody born
     * on 31 August completes a month on 30 September; 60 years 0 months 29 days are still 720 months.
     */
    public static int between(LocalDate start, LocalDate end) {
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(start, end));
        // MONTHS.between counts towards zero and does not know the last-day rule: step down, then up.
        while (after(start, months).isAfter(end)) {
            months--;
        }
        while (!after(start, months + 1).isAfter(end)) {
            months++;
        }
        return months;
    }

    /** The same as years and months: Party age, which {@link Period} would miss on the last days of short months. */
    public static Period age(LocalDate start, LocalDate end) {
        return Period.ofMonths(between(start, end)).normalized();
    }
}
