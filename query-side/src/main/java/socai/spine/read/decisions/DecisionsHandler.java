package socai.spine.read.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socai.spine.Metadata;
import socai.spine.Origin;
import socai.spine.read.Actor;
import socai.spine.read.Asker;
import socai.spine.read.Conditions;
import socai.spine.read.Names;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** Lists attempts by dossier or by the organisation in whose matter they were made. */
public final class DecisionsHandler implements QueryHandler<ListDecisions, ListDecisions.Result> {

    private final ReadStore store;
    private final Names names;
    private final Today today;

    public DecisionsHandler(ReadStore store, Names names, Today today) {
        this.store = store;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<ListDecisions> query() {
        return ListDecisions.class;
    }

    @Override
    public int count(ListDecisions.Result result) {
        return result.lines().size();
    }

    @Override
    public ListDecisions.Result answer(ListDecisions query, Asker asker) {
        Conditions asked = new Conditions();
        query.within().stream()
                .ifPresent(stream -> asked.and(
                        "d.command in (select s.command from {Decision}.decision_stream s where s.stream = ?)",
                        stream));
        query.within()
                .organisation()
                .ifPresent(organisation -> asked.within("d.org_id", organisation.raw(), today.date()));
        query.accepted().ifPresent(accepted -> asked.and("d.accepted = ?", accepted));
        query.origin().ifPresent(origin -> asked.and("d.origin = ?", origin.name()));
        query.office().ifPresent(office -> asked.and("d.office = ?", office.name()));
        String from = " from {Decision}.decision d" + asked.where();
        long total = Row.of(store.ask("select count(*) as total" + from, asked.values()))
                .getFirst()
                .number("total");
        List<Row> rows = Row.of(store.ask(
                "select d.*" + from + " order by d.position desc limit ? offset ?",
                asked.values(query.page().size(), query.page().offset())));
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        shown.knowing(rows.stream()
                .flatMap(row -> Stream.of(row.optional("person"), row.optional("organisation")))
                .flatMap(Optional::stream)
                .toList());
        return new ListDecisions.Result(
                total, rows.stream().map(row -> line(row, shown)).toList());
    }

    private static ListDecisions.Line line(Row row, Shown shown) {
        String language = shown.language();
        Map<String, String> actor = new HashMap<>();
        row.optional("person").ifPresent(person -> actor.put(Metadata.PERSON, person));
        actor.put(Metadata.OFFICE, row.text("office"));
        actor.put(Metadata.ORGANISATION, row.text("organisation"));
        return new ListDecisions.Line(
                row.text("command"),
                shown.sentences().command(row.text("command_type"), language),
                row.text("stream"),
                row.flag("accepted"),
                Actor.of(actor, shown),
                row.day("business_date"),
                row.instant("recorded_at"),
                row.text("origin").equals(Origin.DIRECT.name()) ? "" : shown.word("late-entry." + row.text("origin")),
                row.integer("violations"),
                row.optional("first_rule")
                        .map(rule -> shown.sentences().rule(rule, language))
                        .orElse(""));
    }
}
