package socai.membership.read.search;

import java.time.LocalDate;
import java.time.Period;
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
import socai.spine.read.CalendarSource;
import socai.spine.read.ParameterSource;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Shown;

/** What is shown of the people of one page, read from the read models when the index has named them. */
final class PeopleLines {

    private final ReadStore store;
    private final CalendarSource calendars;
    private final ParameterSource parameters;

    PeopleLines(ReadStore store, CalendarSource calendars, ParameterSource parameters) {
        this.store = store;
        this.calendars = calendars;
        this.parameters = parameters;
    }

    private record Place(String name, Optional<String> above) {}

    /** In the order of the ids. Whoever has left the remit since the index was written is left out. */
    List<Line> of(List<String> ids, Remit remit, LocalDate today, Shown shown) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, PersonRow> rows = new HashMap<>();
        Row.of(store.ask(PersonRow.BY_IDS, ids)).stream()
                .map(PersonRow::of)
                .filter(row -> remit.covers(row.organisation()))
                .forEach(row -> rows.put(row.person(), row));
        List<PersonRow> ordered =
                ids.stream().filter(rows::containsKey).map(rows::get).toList();
        Map<String, Place> places = places(ordered);
        Map<String, Clock> clocks = clocks(ordered, today, shown);
        return ordered.stream()
                .map(row -> line(row, places, clocks, today, shown))
                .toList();
    }

    private Map<String, Place> places(List<PersonRow> rows) {
        Map<String, Place> places = new HashMap<>();
        List<String> ids = rows.stream().map(PersonRow::organisation).distinct().toList();
        Row.of(store.ask(
                        "select o.id, o.name, up.name as above from {Organisation}.organisation o"
                                + " left join {Organisation}.organisation up on up.id = o.parent where o.id = any(?)",
                        ids))
                .forEach(row -> places.put(
                        row.text("id"), new Place(row.optional("name").orElse(""), row.optional("above"))));
        return places;
    }

    /** By stream, the limit that presses most. */
    private Map<String, Clock> clocks(List<PersonRow> rows, LocalDate today, Shown shown) {
        List<String> streams = rows.stream().flatMap(PersonRow::streams).toList();
        Map<String, Clock> clocks = new HashMap<>();
        if (!streams.isEmpty()) {
            ClockReading reading = new ClockReading(calendars.calendar(), today, shown, parameters);
            Row.of(store.ask("select c.* from {Due}.clock c where c.dossier = any(?) and c.ended_on is null", streams))
                    .stream()
                    .map(reading::read)
                    .forEach(clock -> clocks.merge(clock.dossier(), clock, PeopleLines::sooner));
        }
        return clocks;
    }

    private static Clock sooner(Clock one, Clock other) {
        return other.lastDay().isBefore(one.lastDay()) ? other : one;
    }

    private static Line line(
            PersonRow row, Map<String, Place> places, Map<String, Clock> clocks, LocalDate today, Shown shown) {
        Place place = places.getOrDefault(row.organisation(), new Place(shown.word("unknown"), Optional.empty()));
        List<Clock> running = new ArrayList<>();
        row.streams().map(clocks::get).filter(java.util.Objects::nonNull).forEach(running::add);
        return new Line(
                row.person(),
                row.name().orElseGet(shown::erased),
                row.birthDate(),
                row.organisation(),
                place.name(),
                place.above(),
                row.status(),
                SearchWords.status(row.status().name(), shown),
                row.kind().flatMap(kind -> row.stage().map(stage -> new StageWords(shown).stage(kind, stage))),
                row.since().map(since -> Period.between(since, today).getYears()),
                row.dossier(),
                running.stream().min(Comparator.comparing(Clock::lastDay)));
    }
}
