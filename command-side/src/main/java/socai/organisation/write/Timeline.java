package socai.organisation.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value that changes on known days, each valid until the next. What is learnt later about an earlier day is put in
 * its place and leaves the values of later days alone.
 *
 * @param steps in the order of their days, one per day
 */
public record Timeline<T>(List<Step<T>> steps) {

    public record Step<T>(LocalDate from, T value) {}

    public static <T> Timeline<T> none() {
        return new Timeline<>(List.of());
    }

    public static <T> Timeline<T> of(LocalDate from, T value) {
        return new Timeline<>(List.of(new Step<>(from, value)));
    }

    /** With {@code value} from that day on; a value of the very same day is replaced. */
    public Timeline<T> with(LocalDate from, T value) {
        List<Step<T>> next = new ArrayList<>(steps.size() + 1);
        steps.stream().filter(step -> step.from().isBefore(from)).forEach(next::add);
        next.add(new Step<>(from, value));
        steps.stream().filter(step -> step.from().isAfter(from)).forEach(next::add);
        return new Timeline<>(List.copyOf(next));
    }

    /** The value of a day; empty before the first. */
    public Optional<T> on(LocalDate day) {
        return stepOn(day).map(Step::value);
    }

    /** Since when the value has been {@code value} without a break, as seen on a day on which it is. */
    public Optional<LocalDate> sinceOn(LocalDate day, T value) {
        Optional<LocalDate> since = Optional.empty();
        for (Step<T> step : steps) {
            if (step.from().isAfter(day)) {
                break;
            }
            since = step.value().equals(value) ? since.or(() -> Optional.of(step.from())) : Optional.empty();
        }
        return since;
    }

    /** The value of a day with the day on which it began. */
    public Optional<Step<T>> stepOn(LocalDate day) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (!steps.get(i).from().isAfter(day)) {
                return Optional.of(steps.get(i));
            }
        }
        return Optional.empty();
    }

    public Optional<Step<T>> first() {
        return steps.stream().findFirst();
    }

    public Optional<Step<T>> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }
}
