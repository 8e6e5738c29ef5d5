package socai.web.pages.words;

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

    static ClockChip of(Clock clock, MessageSource texts, Locale language) {
        if (!clock.running()) {
            return clock.late() > 0
                    ? new ClockChip(
                            "past",
                            texts.getMessage(
                                    "clock.ended.late", new Object[] {clock.late(), clock.unitLabel()}, language))
                    : new ClockChip("ok", texts.getMessage("clock.ended", null, language));
        }
        if (clock.late() > 0) {
            return new ClockChip(
                    "bad", texts.getMessage("clock.late", new Object[] {clock.late(), clock.unitLabel()}, language));
        }
        String left = clock.left() == 0
                ? texts.getMessage("clock.today", null, language)
                : texts.getMessage("clock.left", new Object[] {clock.left(), clock.unitLabel()}, language);
        return new ClockChip(clock.pressing() ? "warn" : "none", left);
    }
}
