package socai.policy.read.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import socai.policy.read.book.PolicyBookHandler;
import socai.policy.read.changes.InForce;
import socai.policy.read.changes.Stated;
import socai.policy.read.regulation.GetRegulation.Replaced;
import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.QueryDoor;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** Reads a regulation beside the book of the day before it began. */
public final class RegulationHandler implements QueryHandler<GetRegulation, GetRegulation.Result> {

    private final ReadStore store;
    private final InForce inForce;
    private final Names names;
    private final Today today;

    public RegulationHandler(ReadStore store, Names names, Today today) {
        this.store = store;
        this.inForce = new InForce(store);
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<GetRegulation> query() {
        return GetRegulation.class;
    }

    /** @throws QueryDoor.NotYours when no such version was published */
    @Override
    public GetRegulation.Result answer(GetRegulation query, Asker asker) {
        LocalDate day = today.date();
        List<Row> versions =
                Row.of(store.ask("select * from {Policy}.regulation where code = ? order by valid_from", query.code()));
        Row chosen = query.from()
                .map(from -> last(versions, row -> row.day("valid_from").equals(from)))
                .orElseGet(() -> last(versions, row -> counts(row, day)).or(() -> last(versions, row -> true)))
                .orElseThrow(QueryDoor.NotYours::new);
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        List<Row> rows = Row.of(store.ask(
                "select * from {Policy}.parameter where code = ? and valid_from = ? order by place",
                query.code(),
                chosen.day("valid_from")));
        Map<String, Stated> before = inForce.parameters(chosen.day("valid_from").minusDays(1), shown);
        List<Replaced> replaced = rows.stream()
                .map(row -> new Replaced(
                        row.text("parameter"),
                        Optional.ofNullable(before.get(row.text("parameter"))),
                        Stated.of(row, shown)))
                .filter(one -> one.before().map(old -> !old.sameAs(one.after())).orElse(true))
                .toList();
        return new GetRegulation.Result(
                PolicyBookHandler.regulation(chosen, rows, shown),
                chosen.text("version"),
                counts(chosen, day),
                versions.stream()
                        .map(row -> new GetRegulation.Version(
                                row.day("valid_from"), row.date("valid_to"), row.day("published_on"), row == chosen))
                        .toList(),
                replaced);
    }

    private static Optional<Row> last(List<Row> versions, Predicate<Row> wanted) {
        return versions.stream().filter(wanted).reduce((one, later) -> later);
    }

    private static boolean counts(Row row, LocalDate day) {
        return !row.day("valid_from").isAfter(day)
                && row.date("valid_to").map(last -> !last.isBefore(day)).orElse(true);
    }
}
