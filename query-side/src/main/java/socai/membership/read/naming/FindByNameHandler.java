package socai.membership.read.naming;

import java.util.List;
import socai.membership.read.FoldedName;
import socai.membership.read.naming.FindByName.Found;
import socai.spine.read.Asker;
import socai.spine.read.Conditions;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Today;

/** Looks for one name among all who are on record: the name is found by its index, few are asked where they belong. */
public final class FindByNameHandler implements QueryHandler<FindByName, FindByName.Result> {

    /** Where somebody belongs: the seat, else the open file, else who registered them. */
    private static final String PLACE = "coalesce("
            + "(select m.org_id from {Member}.membership m where m.person = p.person and m.closed_on is null"
            + " order by m.membership limit 1), "
            + "(select d.org_id from {Dossier}.dossier d where d.person = p.person and not coalesce(d.closed, false)"
            + " order by d.opened_on desc nulls last, d.dossier limit 1), p.registered_by)";

    private final ReadStore store;
    private final Today today;

    public FindByNameHandler(ReadStore store, Today today) {
        this.store = store;
        this.today = today;
    }

    @Override
    public Class<FindByName> query() {
        return FindByName.class;
    }

    @Override
    public int count(FindByName.Result result) {
        return result.found().size();
    }

    @Override
    public FindByName.Result answer(FindByName query, Asker asker) {
        Conditions asked = new Conditions()
                .and("p.name is not null and p.merged_into is null")
                .and("(p.person = ? or p.name_lower = ?)", query.text().strip(), FoldedName.lower(query.text()))
                .within(PLACE, query.organisation().raw(), today.date());
        List<Row> rows = Row.of(store.ask(
                "select p.person, p.name from {Member}.person p" + asked.where() + " order by p.person limit ?",
                asked.values(FindByName.MOST)));
        return new FindByName.Result(rows.stream()
                .map(row -> new Found(row.text("person"), row.text("name")))
                .toList());
    }
}
