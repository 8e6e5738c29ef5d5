package socai.organisation.write;

import java.time.LocalDate;
import java.util.Optional;

/** A half-open stretch of days: {@code from} belongs to it, {@code until} does not; open-ended when absent. */
public record Span(LocalDate from, Optional<LocalDate> until) {

    public static Span since(LocalDate from) {
        return new Span(from, Optional.empty());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
    }

    public boolean overlaps(Span other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** A span that ends at its start holds no day: what was opened and taken back on the same day. */
    public boolean empty() {
        return until.isPresent() && !from.isBefore(until.get());
    }

    /** The same span with this end, also where it had an earlier or later one. */
    public Span endingAt(LocalDate end) {
        return new Span(from, Optional.of(end));
    }

    private boolean startsBeforeEndOf(Span other) {
        return !empty() && !other.empty() && (other.until.isEmpty() || from.isBefore(other.until.get()));
    }
}
