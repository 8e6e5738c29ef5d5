package socai.membership.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import socai.spine.time.FullMonths;
import socai.spine.time.PartyAge;

/** The interruptions that do not count, added up as years, months and days; twelve months are a year, days stay days. */
public record PartyAgeGap(int gapYears, int gapMonths, int gapDays) {

    public static final PartyAgeGap NONE = new PartyAgeGap(0, 0, 0);

    private static final int YEAR = 12;

    /** One that ended on {@code until}, the first day on which Party age counts again. */
    public static PartyAgeGap between(LocalDate from, LocalDate until) {
        int months = FullMonths.between(from, until);
        return of(months, Math.toIntExact(ChronoUnit.DAYS.between(from.plusMonths(months), until)));
    }

    public static PartyAgeGap sum(Collection<PartyAgeGap> gaps) {
        return of(
                gaps.stream()
                        .mapToInt(gap -> YEAR * gap.gapYears + gap.gapMonths)
                        .sum(),
                gaps.stream().mapToInt(PartyAgeGap::gapDays).sum());
    }

    private static PartyAgeGap of(int months, int days) {
        return new PartyAgeGap(months / YEAR, months % YEAR, days);
    }

    public PartyAge after(LocalDate from) {
        return new PartyAge(from, gapYears, gapMonths, gapDays);
    }
}
