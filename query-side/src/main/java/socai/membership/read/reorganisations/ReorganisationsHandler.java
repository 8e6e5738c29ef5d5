package socai.membership.read.reorganisations;

import java.util.List;
import java.util.stream.Stream;
import socai.membership.events.ReorganisationKind;
import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;

/** Reads the list of one organisation. */
public final class ReorganisationsHandler implements QueryHandler<ListReorganisations, ListReorganisations.Result> {

    private final ReadStore store;
    private final Names names;

    public ReorganisationsHandler(ReadStore store, Names names) {
        this.store = store;
        this.names = names;
    }

    @Override
    public Class<ListReorganisations> query() {
        return ListReorganisations.class;
    }

    @Override
    public int count(ListReorganisations.Result result) {
        return result.lines().size();
    }

    @Override
    public ListReorganisations.Result answer(ListReorganisations query, Asker asker) {
        String id = query.organisation().raw();
        List<Row> rows = Row.of(store.ask(
                "select * from {Reorganisation}.reorganisation where org_id = ? or successor = ?"
                        + " order by decided_on desc, reorganisation",
                id,
                id));
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        shown.knowing(rows.stream()
                .flatMap(row -> Stream.of(row.text("org_id"), row.text("successor")))
                .toList());
        return new ListReorganisations.Result(rows.stream()
                .map(row -> new ListReorganisations.Line(
                        row.text("reorganisation"),
                        shown.of(ReorganisationKind.valueOf(row.text("kind"))),
                        shown.name(row.text("org_id")),
                        shown.name(row.text("successor")),
                        row.text("decision_number"),
                        row.day("effective_on"),
                        row.date("completed_on")))
                .toList());
    }
}
