package socai.spine.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.Recorded;

/**
 * A point in both times. What is true on {@code date} as far as it was recorded by {@code recorded}: the events
 * recorded until then whose effective date is not later.
 *
 * @param date     absent: without an end
 * @param recorded absent: all that is recorded now
 */
public record AsOf(Optional<LocalDate> date, Optional<Instant> recorded) {

    public static final AsOf NOW = new AsOf(Optional.empty(), Optional.empty());

    public boolean knows(Recorded event) {
        return knows(EffectiveDate.of(event), event.recordedAt());
    }

    public boolean knows(LocalDate effective, Instant recordedAt) {
        return date.map(day -> !effective.isAfter(day)).orElse(true)
                && recorded.map(instant -> !recordedAt.isAfter(instant)).orElse(true);
    }

    /** The known ones of a stream, still in the stream's order. */
    public List<Recorded> known(List<Recorded> stream) {
        return stream.stream().filter(this::knows).toList();
    }
}
