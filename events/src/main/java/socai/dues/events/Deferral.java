package socai.dues.events;

import java.time.LocalDate;

/**
 * Months whose dues may be paid later: they stay due, and while it runs nobody is behind with them.
 *
 * @param from   first day of the first month that is put off
 * @param months how many are put off
 * @param length how many months, from the first on, it runs
 */
public record Deferral(LocalDate from, int months, int length) {

    public boolean covers(LocalDate month) {
        return !month.isBefore(from) && month.isBefore(from.plusMonths(months));
    }

    /** First day on which its months are payable as any other. */
    public LocalDate payable() {
        return from.plusMonths(length);
    }

    public boolean runsOn(LocalDate day) {
        return day.isBefore(payable());
    }

    /** Whether a month is put off by both. */
    public boolean meets(Deferral other) {
        return from.isBefore(other.from.plusMonths(other.months)) && other.from.isBefore(from.plusMonths(months));
    }
}
