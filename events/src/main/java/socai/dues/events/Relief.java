package socai.dues.events;

import java.time.LocalDate;

/**
 * Months for which less is due; it ends by itself.
 *
 * @param from    first day of the first month
 * @param months  how many
 * @param percent how much less; 100 is an exemption
 */
public record Relief(LocalDate from, int months, int percent) {

    public boolean covers(LocalDate month) {
        return !month.isBefore(from) && month.isBefore(until());
    }

    /** First day of the first month after it. */
    public LocalDate until() {
        return from.plusMonths(months);
    }
}
