package socai.membership.read.cleansing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Shown;

/** Faults as lines, by cell and name; the same order in every list, so that pages fit together. */
final class FaultLines {

    private static final String COUNT = "select count(*) as n from ";

    private static final String LINES = "select f.rule, f.membership, f.org_id, m.person, m.admission_date,"
            + " m.probation_start, p.name, p.birth_date, n.valid_to from ";

    private static final String BESIDE = " f join {Member}.membership m on m.membership = f.membership"
            + " left join {Member}.person p on p.person = m.person"
            + " left join {Organisation}.organisation n on n.id = f.org_id";

    private static final String ORDER = " order by f.org_id collate \"C\", coalesce(p.name_sort, '~') collate \"C\","
            + " f.membership collate \"C\", array_position(?, f.rule) limit ? offset ?";

    /** One line for each; a list of a thousand codes must not be gone through for each fault. */
    private static final String CODES =
            " join (select distinct unnest(?) as code) c on c.code = f.membership || '/' || f.rule";

    private final ReadStore store;
    private final PublishedRules rules;
    private final LocalDate day;
    private final Shown shown;

    FaultLines(ReadStore store, PublishedRules rules, LocalDate day, Shown shown) {
        this.store = store;
        this.rules = rules;
        this.day = day;
        this.shown = shown;
    }

    /** @param asked which rules; those that are not published find nothing */
    int count(String organisation, Collection<RecordRule> asked) {
        OpenFaults.Part faults = new OpenFaults(rules, day, organisation).by(asked);
        return Row.of(store.ask(COUNT + faults.text() + " f", faults.values().toArray()))
                .getFirst()
                .integer("n");
    }

    List<ListFaults.Line> lines(String organisation, Collection<RecordRule> asked, long from, int most) {
        OpenFaults.Part faults = new OpenFaults(rules, day, organisation).by(asked);
        return lines(faults.text() + BESIDE, faults.values(), from, most);
    }

    /** Of these codes, those that are faults in this tree today. */
    List<ListFaults.Line> coded(String organisation, List<String> codes) {
        List<RecordRule> asked = codes.stream()
                .map(FaultLines::rule)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        OpenFaults.Part faults = new OpenFaults(rules, day, organisation)
                .of(codes.stream().map(FaultLines::membership).distinct().toList())
                .by(asked);
        List<@Nullable Object> values = new ArrayList<>(faults.values());
        values.add(codes);
        return lines(faults.text() + BESIDE + CODES, values, 0, codes.size());
    }

    private List<ListFaults.Line> lines(String from, List<@Nullable Object> values, long offset, int most) {
        List<@Nullable Object> all = new ArrayList<>(values);
        all.add(Arrays.stream(RecordRule.values()).map(RecordRule::name).toList());
        all.add(most);
        all.add(offset);
        List<Row> rows = Row.of(store.ask(LINES + from + ORDER, all.toArray()));
        shown.knowing(rows.stream().map(row -> row.text("org_id")).distinct().toList());
        return rows.stream().map(this::line).toList();
    }

    private ListFaults.Line line(Row row) {
        RecordRule rule = RecordRule.valueOf(row.text("rule"));
        return new ListFaults.Line(
                row.text("membership") + "/" + rule,
                row.text("person"),
                row.optional("name").orElseGet(shown::erased),
                row.date("birth_date"),
                row.text("org_id"),
                shown.name(row.text("org_id")),
                rule,
                label(rule, shown),
                stored(rule, row, shown));
    }

    private static String membership(String code) {
        int slash = code.indexOf('/');
        return slash < 0 ? code : code.substring(0, slash);
    }

    private static Optional<RecordRule> rule(String code) {
        return RecordRule.named(code.substring(code.indexOf('/') + 1));
    }

    static String label(RecordRule rule, Shown shown) {
        return shown.sentences()
                .find("membership", "clean." + rule, shown.language())
                .orElse(rule.name());
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
