package socai.membership.read.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.membership.read.Clock;
import socai.membership.read.ClockReading;
import socai.membership.read.StageWords;
import socai.membership.read.search.SearchPeople.Line;
import socai.spine.read.ParameterSource;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Shown;
import socai.spine.time.FullMonths;

/** What is shown of the people of one page, read from the read models when the index has named them. */
final class PeopleLines {

    private static final String LINES = "select x.*, o.name as place, up.name as above from (" + PersonRow.BY_IDS
            + ") x left join {Organisation}.organisation o on o.id = x.org_id"
            + " left join {Organisation}.organisation up on up.id = o.parent";

    private final ReadStore store;
    private final ParameterSource parameters;

    PeopleLines(ReadStore store, ParameterSource parameters) {
        this.store = store;
        this.parameters = parameters;
    }

    private record Shelf(PersonRow person, Optional<String> place, Optional<String> above) {}

    /** In the order of the ids. Whoever has left the remit since the index was written is left out. */
    List<Line> of(List<String> ids, Asked asked, Shown shown) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Shelf> shelves = new HashMap<>();
        for (Row row : Row.of(store.ask(LINES, ids))) {
            PersonRow person = PersonRow.of(row);
            if (asked.remit().covers(person.organisation())) {
                shelves.put(person.person(), new Shelf(person, row.optional("place"), row.optional("above")));
            }
        }
        List<Shelf> ordered =
                ids.stream().filter(shelves::containsKey).map(shelves::get).toList();
        Map<String, Clock> clocks = clocks(ordered, asked, shown);
        return ordered.stream()
                .map(one -> line(one, clocks, asked.day(), shown))
                .toList();
    }

    /** By stream, the limit that presses most. */
    private Map<String, Clock> clocks(List<Shelf> shelves, Asked asked, Shown shown) {
        List<String> streams =
                shelves.stream().flatMap(one -> one.person().streams()).toList();
        List<Row> running = streams.isEmpty()
                ? List.of()
                : Row.of(store.ask(
                        "select c.* from {Due}.clock c where c.dossier = any(?) and c.ended_on is null", streams));
        Map<String, Clock> clocks = new HashMap<>();
        if (!running.isEmpty()) {
            ClockReading reading = new ClockReading(asked.calendar(), asked.day(), shown, parameters);
            running.stream()
                    .map(reading::read)
                    .forEach(clock -> clocks.merge(clock.dossier(), clock, PeopleLines::sooner));
        }
        return clocks;
    }

    private static Clock sooner(Clock one, Clock other) {
        return other.lastDay().isBefore(one.lastDay()) ? other : one;
    }

    private static Line line(Shelf shelf, Map<String, Clock> clocks, LocalDate today, Shown shown) {
        PersonRow row = shelf.person();
        List<Clock> running = new ArrayList<>();
        row.streams().map(clocks::get).filter(java.util.Objects::nonNull).forEach(running::add);
        return new Line(
                row.person(),
                row.name().orElseGet(shown::erased),
                row.birthDate(),
                row.organisation(),
                shelf.place().orElseGet(() -> shown.word("unknown")),
                shelf.above(),
                row.status(),
                SearchWords.status(row.status().name(), shown),
                row.kind().flatMap(kind -> row.stage().map(stage -> new StageWords(shown).stage(kind, stage))),
                row.since().map(since -> FullMonths.age(since, today).getYears()),
                row.dossier(),
                running.stream().min(Comparator.comparing(Clock::lastDay)));
    }
}
