package socai.membership.read.cleansing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import socai.membership.read.cleansing.GetCleansing.Point;
import socai.membership.read.cleansing.GetCleansing.Score;
import socai.spine.read.Conditions;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;

/** The score of each of the last days, from where members sat and which faults were open then. */
final class Trend {

    /** Records that began to be there and that ceased to be, by day; what lasted before the first day begins on it. */
    private static final String SEATED =
            "with span as (select greatest(s.since, ?) as since, s.until" + " from {Cleansing}.seat s%s)";

    /** Days in a row on which a seated record had any fault, whichever it was. */
    private static final String FAULTY = "with open as (%s union all %s),"
            + " span as (select lower(days) as since, upper(days) as until from (select unnest(range_agg("
            + "daterange(o.since, o.until))) as days from open o where o.until is null or o.since < o.until"
            + " group by o.membership, o.sequence) x)";

    private static final String OPEN = "select s.membership, s.sequence, greatest(s.since, f.since, ?) as since,"
            + " least(s.until, f.until) as until from {Cleansing}.seat s join {Cleansing}.fault f on f.stream = s.";

    private static final String CHANGES = " select day, sum(n) as n from ("
            + "select since as day, count(*) as n from span group by since"
            + " union all select until, -count(*) from span where until is not null group by until) x group by day";

    private final ReadStore store;
    private final PublishedRules rules;

    Trend(ReadStore store, PublishedRules rules) {
        this.store = store;
        this.rules = rules;
    }

    /** The state at the end of each day, oldest first. */
    List<Point> of(String organisation, LocalDate day) {
        LocalDate first = day.minusDays(GetCleansing.DAYS - 1L);
        Conditions seated = seated(organisation, day, first);
        Map<LocalDate, Integer> records = changes(SEATED.formatted(seated.where()), values(first, seated));
        Map<LocalDate, Integer> faulty = faulty(organisation, day, first);
        List<Point> points = new ArrayList<>();
        int total = 0;
        int bad = 0;
        for (LocalDate at = first; !at.isAfter(day); at = at.plusDays(1)) {
            total += records.getOrDefault(at, 0);
            bad += faulty.getOrDefault(at, 0);
            points.add(new Point(at, new Score(total, total - bad)));
        }
        return List.copyOf(points);
    }

    private static Conditions seated(String organisation, LocalDate day, LocalDate first) {
        return new Conditions().and("(s.until is null or s.until > ?)", first).within("s.org_id", organisation, day);
    }

    private Map<LocalDate, Integer> faulty(String organisation, LocalDate day, LocalDate first) {
        Conditions faulty = seated(organisation, day, first)
                .and("(f.until is null or f.until > ?)", first)
                .in("f.rule", rules.all(true).stream().map(RecordRule::name).toList());
        List<@Nullable Object> values = values(first, faulty);
        values.addAll(values(first, faulty));
        return changes(
                FAULTY.formatted(OPEN + "membership" + faulty.where(), OPEN + "person" + faulty.where()), values);
    }

    private static List<@Nullable Object> values(LocalDate first, Conditions conditions) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(first);
        values.addAll(Arrays.asList(conditions.values()));
        return values;
    }

    /** By how many it changed on a day. */
    private Map<LocalDate, Integer> changes(String spans, List<@Nullable Object> values) {
        Map<LocalDate, Integer> changes = new HashMap<>();
        Row.of(store.ask(spans + CHANGES, values.toArray()))
                .forEach(row -> changes.put(row.day("day"), row.integer("n")));
        return changes;
    }
}
