package socai.membership.read.badges;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import socai.spine.time.PartyAge;

/**
 * The badge that a member is due next.
 *
 * @param step      years of Party age
 * @param reachedOn the day on which they are full, without interruptions that are on record
 */
public record Reckoned(int step, LocalDate reachedOn) {

    /** The highest step that is full on that day, unless it is held. */
    static Optional<Reckoned> on(LocalDate day, PartyAge age, List<Integer> steps, Collection<Integer> held) {
        return steps.reversed().stream()
                .map(step -> of(step, age))
                .filter(step -> !step.reachedOn().isAfter(day))
                .findFirst()
                .filter(step -> !held.contains(step.step()));
    }

    /** The one that is due, or else the first that lies ahead. */
    static Optional<Reckoned> next(LocalDate day, PartyAge age, List<Integer> steps, Collection<Integer> held) {
        return on(day, age, steps, held)
                .or(() -> steps.stream()
                        .map(step -> of(step, age))
                        .filter(step -> step.reachedOn().isAfter(day) && !held.contains(step.step()))
                        .findFirst());
    }

    private static Reckoned of(int step, PartyAge age) {
        return new Reckoned(step, age.reached(step));
    }
}
