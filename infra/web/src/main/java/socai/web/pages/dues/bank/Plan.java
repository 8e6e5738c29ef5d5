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

    private static final int MOST = 60;
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2200;

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
        LocalDate first = LocalDate.parse(parts[1]);
        int months = Integer.parseInt(parts[2]);
        if (months < 1 || months > MOST || first.getYear() < EARLIEST || first.getYear() > LATEST) {
            throw new IllegalArgumentException("months out of all bounds");
        }
        return new Plan(parts[0], first, months, Boolean.parseBoolean(parts[3]));
    }

    LocalDate last() {
        return first.plusMonths(months - 1L);
    }
}
