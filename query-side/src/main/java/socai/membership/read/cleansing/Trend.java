package socai.membership.read.cleansing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.read.cleansing.GetCleansing.Point;
import socai.membership.read.cleansing.GetCleansing.Score;
import socai.spine.read.Conditions;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;

/** The score of each of the last days, from where members sat and which faults were open then. */
final class Trend {

    private static final String SEATS = "select s.membership, s.person, s.since, s.until from {Cleansing}.seat s";

    private static final String FAULTS = "select f.stream, f.rule, f.since, f.until from {Cleansing}.fault f where"
            + " (f.until is null or f.until > ?) and f.stream in (";

    /** From one day on until before another, or still. */
    private record Span(LocalDate since, Optional<LocalDate> until) {

        boolean covers(LocalDate day) {
            return !since.isAfter(day) && until.filter(end -> !end.isAfter(day)).isEmpty();
        }
    }

    private record Seat(String membership, String person, Span span) {}

    private final ReadStore store;
    private final PublishedRules rules;

    Trend(ReadStore store, PublishedRules rules) {
        this.store = store;
        this.rules = rules;
    }

    /** The state at the end of each day, oldest first. */
    List<Point> of(String organisation, LocalDate day) {
        LocalDate first = day.minusDays(GetCleansing.DAYS - 1L);
        Conditions below =
                new Conditions().and("(s.until is null or s.until > ?)", first).within("s.org_id", organisation, day);
        List<Seat> seats = Row.of(store.ask(SEATS + below.where(), below.values())).stream()
                .map(row -> new Seat(row.text("membership"), row.text("person"), span(row)))
                .toList();
        Map<String, List<Span>> faults = faults(organisation, day, first);
        List<Point> points = new ArrayList<>();
        for (LocalDate at = first; !at.isAfter(day); at = at.plusDays(1)) {
            Score score = new Score(0, 0);
            for (Seat seat : seats) {
                if (seat.span().covers(at)) {
                    score = score.plus(clean(seat, at, faults));
                }
            }
            points.add(new Point(at, score));
        }
        return List.copyOf(points);
    }

    private static boolean clean(Seat seat, LocalDate at, Map<String, List<Span>> faults) {
        return Stream.of(seat.membership(), seat.person())
                .flatMap(stream -> faults.getOrDefault(stream, List.of()).stream())
                .noneMatch(span -> span.covers(at));
    }

    private Map<String, List<Span>> faults(String organisation, LocalDate day, LocalDate first) {
        Map<String, List<Span>> faults = new HashMap<>();
        for (String column : List.of("membership", "person")) {
            Conditions below = new Conditions().within("s.org_id", organisation, day);
            List<Object> values = new ArrayList<>(List.of(first));
            values.addAll(List.of(below.values()));
            Row.of(store.ask(
                            FAULTS + "select s." + column + " from {Cleansing}.seat s" + below.where() + ")",
                            values.toArray()))
                    .forEach(row -> RecordRule.named(row.text("rule"))
                            .filter(rules::counts)
                            .ifPresent(rule -> faults.computeIfAbsent(row.text("stream"), any -> new ArrayList<>())
                                    .add(span(row))));
        }
        return faults;
    }

    private static Span span(Row row) {
        return new Span(row.day("since"), row.date("until"));
    }
}
