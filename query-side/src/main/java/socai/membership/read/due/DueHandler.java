package socai.membership.read.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import socai.membership.read.Clock;
import socai.membership.read.ClockKind;
import socai.membership.read.ClockReading;
import socai.spine.read.Asker;
import socai.spine.read.CalendarSource;
import socai.spine.read.Conditions;
import socai.spine.read.Names;
import socai.spine.read.Page;
import socai.spine.read.ParameterSource;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;

/**
 * No table may hold last days. The store counts how many limits have the same start and length, their last days are
 * computed here, and the store sorts by them and gives one page: what is read does not grow with the tree. Periods that
 * merely last stand behind all that somebody has to finish.
 */
public final class DueHandler implements QueryHandler<ListDue, ListDue.Result> {

    private static final String PERIODS = Stream.of(ClockKind.values())
            .filter(ClockKind::isPeriod)
            .map(kind -> "'" + kind + "'")
            .collect(Collectors.joining(", "));

    private final ReadStore store;
    private final CalendarSource calendars;
    private final ParameterSource parameters;
    private final Names names;

    public DueHandler(ReadStore store, CalendarSource calendars, ParameterSource parameters, Names names) {
        this.store = store;
        this.calendars = calendars;
        this.parameters = parameters;
        this.names = names;
    }

    @Override
    public Class<ListDue> query() {
        return ListDue.class;
    }

    @Override
    public int count(ListDue.Result result) {
        return result.lines().size();
    }

    /** Limits of one start and length end on one day, so that a tree has far fewer of these than limits. */
    private record Group(Deadline limit, boolean period, LocalDate last, int amount) {

        boolean beside(@Nullable Group before) {
            return before != null && period == before.period && last.equals(before.last);
        }
    }

    @Override
    public ListDue.Result answer(ListDue query, Asker asker) {
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        WorkingCalendar calendar = calendars.calendar();
        ClockReading reading = new ClockReading(calendar, query.date(), shown, parameters);
        Conditions asked = new Conditions()
                .and("d.ended_on is null")
                // Nobody ends a deferral: it is over with its last day.
                .and("(d.kind <> 'DUES_DEFERRAL' or d.start_on + make_interval(months => d.length) >= ?)", query.date())
                .within("d.org_id", query.organisation().raw(), query.date());
        List<Group> groups = groups(asked, calendar);
        List<Row> page = page(asked, groups, query.page());
        shown.knowing(page.stream()
                .flatMap(row -> Stream.of(row.text("person"), row.text("org_id")))
                .toList());
        List<Group> binding = groups.stream().filter(group -> !group.period()).toList();
        return new ListDue.Result(
                sum(groups),
                sum(binding),
                sum(binding.stream()
                        .filter(group -> group.last().isBefore(query.date()))
                        .toList()),
                page.stream().map(row -> line(row, reading.read(row), shown)).toList());
    }

    private static int sum(List<Group> groups) {
        return groups.stream().mapToInt(Group::amount).sum();
    }

    private List<Group> groups(Conditions asked, WorkingCalendar calendar) {
        return Row.of(store.ask(
                        "select d.start_on, d.length + d.extension as whole, d.unit, d.kind in (" + PERIODS
                                + ") as period, count(*) as amount from {Due}.clock d" + asked.where()
                                + " group by 1, 2, 3, 4",
                        asked.values()))
                .stream()
                .map(row -> {
                    Deadline limit = new Deadline(row.day("start_on"), row.integer("whole"), row.text("unit"));
                    return new Group(limit, row.flag("period"), limit.lastDay(calendar), row.integer("amount"));
                })
                .sorted(Comparator.comparing(Group::period).thenComparing(Group::last))
                .toList();
    }

    /** The store sorts and pages; it is told the last days of just those groups that reach into the page. */
    private List<Row> page(Conditions asked, List<Group> groups, Page page) {
        long end = page.offset() + page.size();
        long before = 0;
        List<Object> values = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        @Nullable Group last = null;
        for (Group group : groups) {
            if (before >= end && !group.beside(last)) {
                break;
            }
            last = group;
            before += group.amount();
            rows.add("(?::date, ?::int, ?::text, ?::boolean, ?::date)");
            values.addAll(List.of(
                    group.limit().start(), group.limit().length(), group.limit().unit(), group.period(), group.last()));
        }
        if (before <= page.offset()) {
            return List.of();
        }
        values.addAll(Arrays.asList(asked.values(page.size(), page.offset())));
        return Row.of(store.ask(
                "select d.* from {Due}.clock d join (values " + String.join(", ", rows)
                        + ") g (start_on, whole, unit, period, last_on) on g.start_on = d.start_on"
                        + " and g.whole = d.length + d.extension and g.unit = d.unit and g.period = (d.kind in ("
                        + PERIODS + "))" + asked.where()
                        + " order by g.period, g.last_on, d.dossier, d.kind limit ? offset ?",
                values.toArray()));
    }

    private static ListDue.Line line(Row row, Clock clock, Shown shown) {
        String person = row.text("person");
        String organisation = row.text("org_id");
        return new ListDue.Line(
                clock.dossier(), person, shown.name(person), organisation, shown.name(organisation), clock);
    }
}
