package socai.web.pages.words;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;
import socai.membership.read.Clock;

/**
 * A limit as a small sign: shape, colour and words say the same.
 *
 * @param kind {@code bad} passed, {@code warn} pressing, by the share that is published, {@code none} before that, {@code ok} done in time,
 *     {@code past} done too late
 */
public record ClockChip(String kind, String text) {

    public static ClockChip of(Clock clock, MessageSource texts, Locale language) {
        if (!clock.running()) {
            return clock.late() > 0
                    ? new ClockChip("past", amount("clock.ended.late", clock, texts, language))
                    : new ClockChip("ok", texts.getMessage("clock.ended", null, language));
        }
        if (clock.late() > 0) {
            return new ClockChip("bad", amount("clock.late", clock, texts, language));
        }
        if (clock.asOf().isAfter(clock.lastDay())) {
            // A period such as probation, which nobody can be late with.
            return new ClockChip("none", texts.getMessage("clock.over", null, language));
        }
        String left = clock.asOf().isBefore(clock.lastDay())
                ? amount("clock.left", clock, texts, language)
                : texts.getMessage("clock.today", null, language);
        return new ClockChip(clock.pressing() ? "warn" : "none", left);
    }

    /** In the unit of the limit; less than a month is told in days, as nobody says "0 months left". */
    private static String amount(String key, Clock clock, MessageSource texts, Locale language) {
        if (!clock.unit().equals("months")) {
            int units = clock.late() > 0 ? clock.late() : clock.left();
            return texts.getMessage(key, new Object[] {units, unit(clock, units, language)}, language);
        }
        LocalDate first = clock.asOf().isBefore(clock.lastDay()) ? clock.asOf() : clock.lastDay();
        LocalDate second = first.equals(clock.asOf()) ? clock.lastDay() : clock.asOf();
        long months = ChronoUnit.MONTHS.between(first, second);
        return months > 0
                ? texts.getMessage(key, new Object[] {months, unit(clock, months, language)}, language)
                : texts.getMessage(key + ".days", new Object[] {ChronoUnit.DAYS.between(first, second)}, language);
    }

    /** One month, two months; Vietnamese knows no plural. */
    private static String unit(Clock clock, long count, Locale language) {
        String label = clock.unitLabel();
        boolean single = count == 1 && language.getLanguage().equals("en") && label.endsWith("s");
        return single ? label.substring(0, label.length() - 1) : label;
    }
}
