package socai.spine.time;

import java.time.LocalDate;
import java.time.Period;

/**
 * Party age (tuổi đảng): full years and months from a day on, with the time outside the Party taken off as years, months
 * and days (DOMAIN §G.2 and §M.2.4). The one place where it is counted, for badges, dues, lists and the own page alike.
 *
 * @param from where it starts: the admission decision, or the day that was certified
 */
public record PartyAge(LocalDate from, int gapYears, int gapMonths, int gapDays) {

    private static final int YEAR = 12;

    /** Without any interruption. */
    public static PartyAge since(LocalDate from) {
        return new PartyAge(from, 0, 0, 0);
    }

    public boolean broken() {
        return gapYears != 0 || gapMonths != 0 || gapDays != 0;
    }

    /** The day on which so many years are full. */
    public LocalDate reached(int years) {
        return from.plusMonths((long) YEAR * (years + gapYears) + gapMonths).plusDays(gapDays);
    }

    /** Full months on a day; none before it begins. */
    public int months(LocalDate on) {
        LocalDate counted = on.minusDays(gapDays);
        return counted.isBefore(from)
                ? 0
                : Math.max(0, FullMonths.between(from, counted) - YEAR * gapYears - gapMonths);
    }

    /** The same as years and months. */
    public Period age(LocalDate on) {
        return Period.ofMonths(months(on)).normalized();
    }
}
