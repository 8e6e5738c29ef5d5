package socai.organisation.read.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollEvent.RollFixed;
import socai.organisation.events.RollEvent.RollMarkEnded;
import socai.organisation.events.RollEvent.RollMarkSet;
import socai.organisation.events.RollEvent.RollStandingChanged;
import socai.organisation.events.RollMark;
import socai.organisation.events.RollStanding;
import socai.spine.PersonId;

/** The seats and marks of a roll, folded from its events. All spans are half-open. */
final class Seats {

    private final Map<PersonId, Person> people = new LinkedHashMap<>();

    /** A stretch of days. */
    record Days(LocalDate from, @Nullable LocalDate until) {

        boolean hold(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }

        Days endingAt(LocalDate end) {
            return new Days(from, end);
        }

        boolean reachBeyond(LocalDate day) {
            return until == null || until.isAfter(day);
        }
    }

    /** A seat and what it was worth from which day on. */
    record Seat(Days days, TreeMap<LocalDate, RollStanding> standings) {}

    /** A mark and its days. */
    record Marked(RollMark mark, Days days) {}

    /** What one person has on the roll. */
    static final class Person {
        private final List<Seat> seats = new ArrayList<>();
        private final List<Marked> marks = new ArrayList<>();

        Optional<Seat> on(LocalDate day) {
            return seats.stream().filter(seat -> seat.days().hold(day)).findFirst();
        }

        Optional<Marked> marked(RollMark mark, LocalDate day) {
            return marks.stream()
                    .filter(one -> one.mark() == mark && one.days().hold(day))
                    .findFirst();
        }

        private void end(RollMark mark, LocalDate until) {
            marks.replaceAll(one -> one.mark() == mark && one.days().reachBeyond(until)
                    ? new Marked(mark, one.days().endingAt(until))
                    : one);
        }
    }

    Map<PersonId, Person> people() {
        return people;
    }

    void apply(RollEvent event) {
        switch (event) {
            case RollEntriesOpened e -> e.entries().forEach(this::open);
            case RollStandingChanged e -> {
                List<Seat> seats = of(e.person()).seats;
                if (!seats.isEmpty()) {
                    TreeMap<LocalDate, RollStanding> standings = seats.getLast().standings();
                    standings.tailMap(e.from(), true).clear();
                    standings.put(e.from(), e.standing());
                }
            }
            case RollEntryClosed e -> close(of(e.person()), e.until());
            case RollMarkSet e ->
                of(e.person())
                        .marks
                        .add(new Marked(e.mark(), new Days(e.from(), e.until().orElse(null))));
            case RollMarkEnded e -> of(e.person()).end(e.mark(), e.until());
            case RollFixed ignored -> {}
        }
    }

    private void open(RollEntry entry) {
        of(entry.person())
                .seats
                .add(new Seat(new Days(entry.from(), null), new TreeMap<>(Map.of(entry.from(), entry.standing()))));
    }

    /** Ends the seat that was opened last, and the marks with it. */
    private static void close(Person person, LocalDate until) {
        if (!person.seats.isEmpty()) {
            Seat last = person.seats.removeLast();
            person.seats.add(new Seat(last.days().endingAt(until), last.standings()));
        }
        for (RollMark mark : RollMark.values()) {
            person.end(mark, until);
        }
    }

    private Person of(PersonId person) {
        return people.computeIfAbsent(person, any -> new Person());
    }
}
