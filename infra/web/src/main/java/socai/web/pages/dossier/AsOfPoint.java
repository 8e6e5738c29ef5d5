package socai.web.pages.dossier;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socai.spine.Zone;
import socai.web.pages.problem.BadAddress;
import socai.web.pages.words.AskedDay;

/**
 * The instant at which a dossier is looked at.
 *
 * @param date     {@code ?tai=2026-08-18}: what was true then
 * @param recorded {@code ?ghi=2026-08-18T20:30}: what was recorded by then; a bare day means its end
 */
public record AsOfPoint(Optional<LocalDate> date, Optional<Instant> recorded) {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    /** @throws BadAddress naming the part that is no date */
    static AsOfPoint of(@Nullable String date, @Nullable String recorded) {
        return new AsOfPoint(
                AskedDay.of(date, "tai"),
                Optional.ofNullable(recorded).filter(text -> !text.isBlank()).map(AsOfPoint::instant));
    }

    public boolean now() {
        return date.isEmpty() && recorded.isEmpty();
    }

    /** As an input field for times takes it. */
    public String recordedField() {
        return recorded.map(instant -> FIELD.format(ZonedDateTime.ofInstant(instant, Zone.PARTY)))
                .orElse("");
    }

    private static Instant instant(String text) {
        try {
            LocalDate day = AskedDay.day(text.substring(0, Math.min(10, text.length())), "ghi");
            if (text.length() == 10) {
                return day.plusDays(1).atStartOfDay(Zone.PARTY).toInstant().minusMillis(1);
            }
            return text.endsWith("Z")
                    ? Instant.parse(text)
                    // A minute as typed includes all of it.
                    : LocalDateTime.parse(text)
                            .atZone(Zone.PARTY)
                            .toInstant()
                            .plusSeconds(59)
                            .plusMillis(999);
        } catch (DateTimeException e) {
            throw new BadAddress("ghi");
        }
    }
}
