package socai.membership.read.search;

import java.time.LocalDate;

/** Ages in bands, for looking only: no rule hangs on them. */
public enum AgeBand {
    UNDER_35(0, 35),
    FROM_35_TO_60(35, 61),
    OVER_60(61, 200);

    private final int from;
    private final int until;

    AgeBand(int from, int until) {
        this.from = from;
        this.until = until;
    }

    /** The first birth date of the band, {@code today} being given. */
    public LocalDate first(LocalDate today) {
        return today.minusYears(until).plusDays(1);
    }

    /** The last birth date of the band. */
    public LocalDate last(LocalDate today) {
        return today.minusYears(from);
    }
}
