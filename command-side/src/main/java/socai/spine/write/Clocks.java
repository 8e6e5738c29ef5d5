package socai.spine.write;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import socai.spine.Zone;

/** The one source of time. In a store opened as demo it may be a simulated clock that only moves forward. */
public interface Clocks {

    /** Recorded time (UTC), in whole milliseconds: the store keeps no more. */
    Instant now();

    /** Today's business date (Asia/Ho_Chi_Minh). */
    default LocalDate today() {
        return LocalDate.ofInstant(now(), Zone.PARTY);
    }

    static Clocks of(Clock clock) {
        return () -> clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
