package socai.membership.read.cleansing;

import java.util.Comparator;
import java.util.List;
import socai.spine.Anchors;
import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.ParameterSource;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** Lists faults by cell and name. */
public final class FaultsHandler implements QueryHandler<ListFaults, ListFaults.Result> {

    private record One(Found.Record record, RecordRule rule) {}

    private final ReadStore store;
    private final ParameterSource parameters;
    private final Names names;
    private final Today today;

    public FaultsHandler(ReadStore store, ParameterSource parameters, Names names, Today today) {
        this.store = store;
        this.parameters = parameters;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<ListFaults> query() {
        return ListFaults.class;
    }

    @Override
    public int count(ListFaults.Result result) {
        return result.lines().size();
    }

    @Override
    public ListFaults.Result answer(ListFaults query, Asker asker) {
        PublishedRules rules = new PublishedRules(parameters, Anchors.act(today.date()));
        List<One> all = new Found(store, rules, today.date())
                .in(query.organisation().raw()).stream()
                        .flatMap(record -> record.faults().stream().map(rule -> new One(record, rule)))
                        .filter(one -> query.rule().isEmpty() || query.rule().get() == one.rule())
                        .sorted(Comparator.comparing((One one) -> one.record().organisation())
                                .thenComparing(one ->
                                        one.record().row().optional("name_sort").orElse("~"))
                                .thenComparing(one -> one.record().membership())
                                .thenComparing(One::rule))
                        .toList();
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        List<One> part = all.stream()
                .skip(query.page().offset())
                .limit(query.page().size())
                .toList();
        shown.knowing(part.stream().map(one -> one.record().organisation()).toList());
        return new ListFaults.Result(
                shown.name(query.organisation().raw()),
                query.rule().map(rule -> label(rule, shown)),
                all.size(),
                part.stream().map(one -> line(one, shown)).toList());
    }

    static String label(RecordRule rule, Shown shown) {
        return shown.sentences()
                .find("membership", "clean." + rule, shown.language())
                .orElse(rule.name());
    }

    private static ListFaults.Line line(One one, Shown shown) {
        Row row = one.record().row();
        return new ListFaults.Line(
                one.record().membership() + "/" + one.rule(),
                row.text("person"),
                row.optional("name").orElseGet(shown::erased),
                row.date("birth_date"),
                one.record().organisation(),
                shown.name(one.record().organisation()),
                one.rule(),
                label(one.rule(), shown),
                stored(one.rule(), row, shown));
    }

    private static String stored(RecordRule rule, Row row, Shown shown) {
        return switch (rule) {
            case NAME_CAPITALS, NAME_NOT_COMPOSED -> row.optional("name").orElse("");
            case DUPLICATE_SUSPECTED, ADMITTED_TOO_YOUNG, DATES_ORDER ->
                row.date("birth_date").map(shown::of).orElse("") + " – "
                        + row.date("admission_date").map(shown::of).orElse("");
            case CELL_DISSOLVED -> row.date("valid_to").map(shown::of).orElse("");
            case PROBATION_OVERDUE -> row.date("probation_start").map(shown::of).orElse("");
            case CITIZEN_ID_MISSING,
                    CITIZEN_ID_FORM,
                    CONTACT_MISSING,
                    HOME_TOWN_MISSING,
                    DECISION_DATE_MISSING,
                    OFFICIAL_DATE_MISSING,
                    CARD_MISSING -> "";
        };
    }
}
