package socai.membership.read.joining;

import java.util.List;
import socai.spine.read.Asker;
import socai.spine.read.Conditions;
import socai.spine.read.Names;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** Tells name and cell, as an account needs them, and nothing else. */
public final class JoinedHandler implements QueryHandler<ListJoined, ListJoined.Result> {

    private final ReadStore store;
    private final Names names;
    private final Today today;

    public JoinedHandler(ReadStore store, Names names, Today today) {
        this.store = store;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<ListJoined> query() {
        return ListJoined.class;
    }

    @Override
    public int count(ListJoined.Result result) {
        return result.lines().size();
    }

    @Override
    public ListJoined.Result answer(ListJoined query, Asker asker) {
        Conditions asked = new Conditions()
                .and("j.stage = 'APPROVED'")
                .within("j.org_id", query.organisation().raw(), today.date());
        List<Row> rows = Row.of(store.ask(
                "select j.* from {Joining}.joining j" + asked.where()
                        + " order by j.answered_on desc, j.joining limit ?",
                asked.values(ListJoined.MOST)));
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        return new ListJoined.Result(rows.stream()
                .map(row -> new ListJoined.Line(
                        row.text("member"),
                        shown.name(row.text("member")),
                        shown.name(row.text("org_id")),
                        row.day("answered_on"),
                        row.optional("answered_by").map(shown::name)))
                .toList());
    }
}
