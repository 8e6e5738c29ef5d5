package socai.organisation.read.offices;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import socai.organisation.read.offices.ListOffices.Holding;
import socai.spine.read.Actor;
import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** Reads the offices held. */
public final class OfficesHandler implements QueryHandler<ListOffices, ListOffices.Result> {

    private final ReadStore store;
    private final Names names;
    private final Today today;

    public OfficesHandler(ReadStore store, Names names, Today today) {
        this.store = store;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<ListOffices> query() {
        return ListOffices.class;
    }

    @Override
    public int count(ListOffices.Result result) {
        return result.holdings().size();
    }

    @Override
    public ListOffices.Result answer(ListOffices query, Asker asker) {
        LocalDate day = query.date().orElseGet(today::date);
        List<Row> rows = Row.of(store.ask(
                "select * from {Organisation}.office_held where organisation = ? and held_from <= ?"
                        + " and (held_until is null or held_until > held_from)",
                query.organisation().raw(),
                day));
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        shown.knowing(rows.stream().map(row -> row.text("person")).toList());
        return new ListOffices.Result(
                day,
                rows.stream()
                        .map(row -> holding(row, day, shown))
                        .sorted(Comparator.comparing(Holding::then)
                                .reversed()
                                .thenComparing(Holding::from, Comparator.reverseOrder())
                                .thenComparing(Holding::office)
                                .thenComparing(Holding::personId))
                        .toList());
    }

    private static Holding holding(Row row, LocalDate day, Shown shown) {
        return new Holding(
                row.text("office"),
                Actor.office(row.text("office"), shown),
                row.text("person"),
                shown.name(row.text("person")),
                row.day("held_from"),
                row.date("held_until"),
                row.date("held_until").map(end -> end.isAfter(day)).orElse(true));
    }
}
