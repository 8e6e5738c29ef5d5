package socai.membership.events;

import java.time.LocalDate;

/** Time outside the Party that is taken off Party age, as years, months and days. */
public record BadgeGap(int gapYears, int gapMonths, int gapDays) {

    public static final BadgeGap NONE = new BadgeGap(0, 0, 0);

    /** The day on which {@code full} years of Party age are reached that begins on a day and has this gap. */
    public LocalDate reached(LocalDate from, int full) {
        return from.plusMonths(12L * (full + gapYears) + gapMonths).plusDays(gapDays);
    }

    public boolean possible() {
        return gapYears >= 0 && gapYears <= 60 && gapMonths >= 0 && gapMonths <= 11 && gapDays >= 0 && gapDays <= 30;
    }
}
