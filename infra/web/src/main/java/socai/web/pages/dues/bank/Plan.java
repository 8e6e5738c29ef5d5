package socai.web.pages.dues.bank;

import java.time.LocalDate;

/**
 * What would be entered.
 *
 * @param first     first day of the first month
 * @param months    how many from it on
 * @param voluntary more than is due, and meant so
 */
record Plan(String membership, LocalDate first, int months, boolean voluntary) {

    /** How it is sent again. */
    String carried() {
        return membership + "|" + first + "|" + months + "|" + voluntary;
    }

    /** @throws IllegalArgumentException or DateTimeException when it is not what {@link #carried} wrote */
    static Plan of(String carried) {
        String[] parts = carried.split("\\|", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("a plan has four parts");
        }
        return new Plan(
                parts[0], LocalDate.parse(parts[1]), Integer.parseInt(parts[2]), Boolean.parseBoolean(parts[3]));
    }

    LocalDate last() {
        return first.plusMonths(months - 1L);
    }
}
