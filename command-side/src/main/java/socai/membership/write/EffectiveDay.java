package socai.membership.write;

import java.time.LocalDate;
import java.util.Optional;

/** From which day a change of a roll counts, so that the base of no vote already held changes with it. */
public final class EffectiveDay {

    private EffectiveDay() {}

    /** The wished day, or the day after the last vote whose base was taken, whichever is later. */
    public static LocalDate after(Optional<LocalDate> lastFixed, LocalDate wished) {
        return lastFixed
                .filter(fixed -> !fixed.isBefore(wished))
                .map(fixed -> fixed.plusDays(1))
                .orElse(wished);
    }
}
