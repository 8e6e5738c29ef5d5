package socai.web.pages.words;

import java.util.Locale;
import org.springframework.context.MessageSource;
import socai.membership.read.Clock;

/**
 * A limit as a small sign: shape, colour and words say the same.
 *
 * @param kind {@code bad} passed, {@code warn} more than half used, {@code none} before that, {@code ok} done in time,
 *     {@code past} done too late
 */
public record ClockChip(String kind, String text) {

    static ClockChip of(Clock clock, MessageSource texts, Locale language) {
        if (!clock.running()) {
            return clock.late() > 0
                    ? new ClockChip(
                            "past",
                            texts.getMessage(
                                    "clock.ended.late",
                                    new Object[] {clock.late(), unit(clock, clock.late(), language)},
                                    language))
                    : new ClockChip("ok", texts.getMessage("clock.ended", null, language));
        }
        if (clock.late() > 0) {
            return new ClockChip(
                    "bad",
                    texts.getMessage(
                            "clock.late", new Object[] {clock.late(), unit(clock, clock.late(), language)}, language));
        }
        String left = clock.left() > 0
                ? texts.getMessage(
                        "clock.left", new Object[] {clock.left(), unit(clock, clock.left(), language)}, language)
                // Of a limit in months the last one can still have weeks to run.
                : clock.unit().equals("months")
                        ? texts.getMessage("clock.under", new Object[] {unit(clock, 1, language)}, language)
                        : texts.getMessage("clock.today", null, language);
        return new ClockChip(2 * clock.used() >= clock.length() ? "warn" : "none", left);
    }

    /** One month, two months; Vietnamese knows no plural. */
    private static String unit(Clock clock, int count, Locale language) {
        String label = clock.unitLabel();
        boolean single = count == 1 && language.getLanguage().equals("en") && label.endsWith("s");
        return single ? label.substring(0, label.length() - 1) : label;
    }
}
