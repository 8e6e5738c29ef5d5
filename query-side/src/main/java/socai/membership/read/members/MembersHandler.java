package socai.membership.read.members;

import java.util.List;
import socai.membership.events.Activity;
import socai.membership.events.Standing;
import socai.membership.read.FoldedName;
import socai.spine.read.Asker;
import socai.spine.read.Conditions;
import socai.spine.read.Names;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** The simple list; ranked search over all people is the index's matter. */
public final class MembersHandler implements QueryHandler<ListMembers, ListMembers.Result> {

    private static final String FROM = " from {Member}.membership m left join {Member}.person p on p.person = m.person";

    private final ReadStore store;
    private final Names names;
    private final Today today;

    public MembersHandler(ReadStore store, Names names, Today today) {
        this.store = store;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<ListMembers> query() {
        return ListMembers.class;
    }

    @Override
    public int count(ListMembers.Result result) {
        return result.lines().size();
    }

    @Override
    public ListMembers.Result answer(ListMembers query, Asker asker) {
        String text = query.text().map(FoldedName::lower).orElse("");
        Conditions asked = new Conditions()
                .and("m.closed_on is null")
                .within("m.org_id", query.organisation().raw(), today.date());
        query.standing().ifPresent(standing -> asked.and("m.standing = ?", standing.name()));
        if (!text.isEmpty()) {
            asked.and("p.name_folded like ?", containing(FoldedName.of(text)));
        }
        long total = Row.of(store.ask("select count(*) as total" + FROM + asked.where(), asked.values()))
                .getFirst()
                .number("total");
        List<Row> rows = Row.of(store.ask(
                "select m.*, p.name, p.birth_date" + FROM + asked.where()
                        + " order by case when p.name_lower like ? then 0 else 1 end,"
                        + " p.name_sort nulls last, m.membership limit ? offset ?",
                asked.values(containing(text), query.page().size(), query.page().offset())));
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        shown.knowing(rows.stream().map(row -> row.text("org_id")).toList());
        return new ListMembers.Result(
                total, rows.stream().map(row -> line(row, shown)).toList());
    }

    /** The characters that a pattern would take for something else are taken literally. */
    private static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static ListMembers.Line line(Row row, Shown shown) {
        Standing standing = Standing.valueOf(row.text("standing"));
        return new ListMembers.Line(
                row.text("person"),
                row.optional("name").orElseGet(shown::erased),
                row.text("membership"),
                row.date("birth_date"),
                row.text("org_id"),
                shown.name(row.text("org_id")),
                standing,
                shown.of(standing),
                row.optional("activity").map(Activity::valueOf).map(shown::of).orElse(""),
                row.date("admission_date"),
                row.date("official_date"),
                row.optional("card_number"));
    }
}
