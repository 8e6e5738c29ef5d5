package socai.membership.read.due;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import socai.membership.read.Clock;
import socai.membership.read.ClockReading;
import socai.spine.read.Asker;
import socai.spine.read.CalendarSource;
import socai.spine.read.Conditions;
import socai.spine.read.Names;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;

/** Last days are computed here, for all limits of the tree, because no table may hold them. */
public final class DueHandler implements QueryHandler<ListDue, ListDue.Result> {

    private final ReadStore store;
    private final CalendarSource calendars;
    private final Names names;

    public DueHandler(ReadStore store, CalendarSource calendars, Names names) {
        this.store = store;
        this.calendars = calendars;
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

    private record Running(Row row, Clock clock) {}

    @Override
    public ListDue.Result answer(ListDue query, Asker asker) {
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        ClockReading reading = new ClockReading(calendars.calendar(), query.date(), shown);
        Conditions asked = new Conditions()
                .and("d.ended_on is null")
                .within("d.org_id", query.organisation().raw(), query.date());
        List<Running> running =
                Row.of(store.ask("select d.* from {Due}.clock d" + asked.where(), asked.values())).stream()
                        .map(row -> new Running(row, reading.read(row)))
                        .sorted(Comparator.comparing(
                                        (Running one) -> one.clock().lastDay())
                                .thenComparing(one -> one.clock().dossier())
                                .thenComparing(one -> one.clock().kind()))
                        .toList();
        List<Running> page = running.stream()
                .skip(query.page().offset())
                .limit(query.page().size())
                .toList();
        shown.knowing(page.stream()
                .flatMap(one -> Stream.of(one.row().text("person"), one.row().text("org_id")))
                .toList());
        int late = Math.toIntExact(
                running.stream().filter(one -> one.clock().late() > 0).count());
        return new ListDue.Result(
                running.size(), late, page.stream().map(one -> line(one, shown)).toList());
    }

    private static ListDue.Line line(Running one, Shown shown) {
        String person = one.row().text("person");
        return new ListDue.Line(
                one.clock().dossier(),
                person,
                shown.name(person),
                shown.name(one.row().text("org_id")),
                one.clock());
    }
}
