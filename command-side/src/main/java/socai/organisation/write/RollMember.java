package socai.organisation.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import socai.organisation.events.RollMark;
import socai.organisation.events.RollStanding;

/** One person's marks and seats on a roll, the seats in the order in which they were opened. */
public record RollMember(List<Seat> seats, List<Marked> marks) {

    static final RollMember NONE = new RollMember(List.of(), List.of());

    /** A seat from its opening to its end, with the standing it had on each day. */
    public record Seat(Span span, Timeline<RollStanding> standings) {}

    /** A mark and when it counted. */
    public record Marked(RollMark mark, Span span) {}

    public Optional<Seat> seatOn(LocalDate day) {
        // A loop: a base asks this of some hundred people.
        for (Seat seat : seats) {
            if (seat.span().contains(day)) {
                return Optional.of(seat);
            }
        }
        return Optional.empty();
    }

    /** When the seat that was opened last counts. */
    public Optional<Span> lastSpan() {
        return seats.isEmpty() ? Optional.empty() : Optional.of(seats.getLast().span());
    }

    public Optional<RollStanding> standingOn(LocalDate day) {
        return seatOn(day).flatMap(seat -> seat.standings().on(day));
    }

    public boolean markedOn(RollMark mark, LocalDate day) {
        for (Marked marked : marks) {
            if (marked.mark() == mark && marked.span().contains(day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a seat open-ended from that day on would share a day with one that is there. */
    public boolean seatedFrom(LocalDate day) {
        return seats.stream().anyMatch(seat -> seat.span().overlaps(Span.since(day)));
    }

    /** The seat on that day, else the first one that begins after it. */
    Optional<Seat> seatFrom(LocalDate day) {
        return seats.stream()
                .filter(seat -> seat.span().overlaps(Span.since(day)))
                .findFirst();
    }

    RollMember opened(RollStanding standing, LocalDate from) {
        return new RollMember(and(seats, new Seat(Span.since(from), Timeline.of(from, standing))), marks);
    }

    /** Ends the seat that was opened last, and the marks with it: whoever comes back comes back unmarked. */
    RollMember closed(LocalDate until) {
        RollMember closed = last(seat -> new Seat(seat.span().endingAt(until), seat.standings()));
        for (RollMark mark : RollMark.values()) {
            closed = closed.unmarked(mark, until);
        }
        return closed;
    }

    RollMember standing(RollStanding standing, LocalDate from) {
        return last(seat -> new Seat(seat.span(), seat.standings().with(from, standing)));
    }

    RollMember marked(RollMark mark, Span span) {
        return new RollMember(seats, and(marks, new Marked(mark, span)));
    }

    /** Ends every span of the mark that would reach beyond that day. */
    RollMember unmarked(RollMark mark, LocalDate until) {
        return new RollMember(
                seats,
                marks.stream()
                        .map(marked -> marked.mark() == mark && marked.span().overlaps(Span.since(until))
                                ? new Marked(mark, marked.span().endingAt(until))
                                : marked)
                        .toList());
    }

    private RollMember last(UnaryOperator<Seat> change) {
        if (seats.isEmpty()) {
            return this;
        }
        List<Seat> next = new ArrayList<>(seats);
        next.set(next.size() - 1, change.apply(next.getLast()));
        return new RollMember(List.copyOf(next), marks);
    }

    private static <T> List<T> and(List<T> list, T one) {
        List<T> next = new ArrayList<>(list);
        next.add(one);
        return List.copyOf(next);
    }
}
