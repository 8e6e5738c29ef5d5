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

/** Looks for one name among those who have a seat today. */
public final class FindByNameHandler implements QueryHandler<FindByName, FindByName.Result> {

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
                .and("m.closed_on is null and p.name is not null")
                .and("(p.person = ? or p.name_lower = ?)", query.name().strip(), FoldedName.lower(query.name()))
                .within("m.org_id", query.organisation().raw(), today.date());
        List<Row> rows = Row.of(store.ask(
                "select distinct p.person, p.name from {Member}.membership m"
                        + " join {Member}.person p on p.person = m.person" + asked.where()
                        + " order by p.person limit ?",
                asked.values(FindByName.MOST)));
        return new FindByName.Result(rows.stream()
                .map(row -> new Found(row.text("person"), row.text("name")))
                .toList());
    }
}
