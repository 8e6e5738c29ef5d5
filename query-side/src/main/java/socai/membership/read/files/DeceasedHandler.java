package socai.membership.read.files;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import socai.membership.read.StageWords;
import socai.membership.read.files.ListDeceased.Line;
import socai.membership.read.files.ListDeceased.Posthumous;
import socai.spine.read.Asker;
import socai.spine.read.Conditions;
import socai.spine.read.Names;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;
import socai.spine.time.PartyAge;

/** Members whose death is recorded, where they sat last. */
public final class DeceasedHandler implements QueryHandler<ListDeceased, ListDeceased.Result> {

    private static final String FROM = " from {Member}.membership m" + MemberFile.JOIN + PartyAges.JOIN
            + " left join {Member}.person p on p.person = m.person"
            + " left join {Badge}.badge b on b.membership = m.membership";

    private static final String HELD =
            "(select max(h.step) from {Badge}.badge_held h where h.badge = b.badge and h.awarded_on is not null)";

    private final ReadStore store;
    private final Names names;
    private final Today today;

    public DeceasedHandler(ReadStore store, Names names, Today today) {
        this.store = store;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<ListDeceased> query() {
        return ListDeceased.class;
    }

    @Override
    public int count(ListDeceased.Result result) {
        return result.lines().size();
    }

    @Override
    public ListDeceased.Result answer(ListDeceased query, Asker asker) {
        Conditions asked = new Conditions()
                .and("m.ended_as = ?", "DIED")
                .and("f.died_on is not null")
                .within("m.org_id", query.organisation().raw(), today.date());
        query.year()
                .ifPresent(year -> asked.and(
                        "f.died_on >= ? and f.died_on < ?", LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
        Row sums = Row.of(store.ask(
                        "select count(*) as total, count(f.archived_on) as archived" + FROM + asked.where(),
                        asked.values()))
                .getFirst();
        List<Row> rows = Row.of(store.ask(
                "select m.person, m.membership, m.org_id, m.decision_date, m.admission_date, p.name, p.birth_date,"
                        + " b.kind, b.step, b.stage, " + HELD + " as held, " + MemberFile.COLUMNS + ", "
                        + PartyAges.COLUMNS + FROM + asked.where()
                        + " order by f.died_on desc, p.name_sort nulls last, m.membership limit ? offset ?",
                asked.values(query.page().size(), query.page().offset())));
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        shown.knowing(rows.stream().map(row -> row.text("org_id")).toList());
        return new ListDeceased.Result(
                shown.name(query.organisation().raw()),
                sums.integer("total"),
                sums.integer("total") - sums.integer("archived"),
                rows.stream().map(row -> line(row, shown)).toList());
    }

    private static Line line(Row row, Shown shown) {
        LocalDate died = row.day("died_on");
        Optional<PartyAge> age = PartyAges.of(row);
        return new Line(
                row.text("person"),
                row.optional("name").orElseGet(shown::erased),
                row.text("membership"),
                row.date("birth_date"),
                died,
                row.text("org_id"),
                shown.name(row.text("org_id")),
                age.map(one -> one.age(died)).map(Period::getYears),
                age.map(one -> one.age(died)).map(Period::getMonths),
                row.optional("held").map(any -> row.integer("held")),
                row.optional("kind")
                        .filter("POSTHUMOUS"::equals)
                        .map(any -> new Posthumous(
                                row.integer("step"), new StageWords(shown).stage("BADGE", row.text("stage")))),
                MemberFile.of(row));
    }
}
