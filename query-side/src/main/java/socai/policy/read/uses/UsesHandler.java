package socai.policy.read.uses;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socai.spine.Metadata;
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

/** Counts and lists decisions by what they applied, within the asker's tree only. */
public final class UsesHandler implements QueryHandler<ListPolicyUses, ListPolicyUses.Result> {

    private final ReadStore store;
    private final Names names;
    private final Today today;

    public UsesHandler(ReadStore store, Names names, Today today) {
        this.store = store;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<ListPolicyUses> query() {
        return ListPolicyUses.class;
    }

    @Override
    public int count(ListPolicyUses.Result result) {
        return result.lines().size();
    }

    @Override
    public ListPolicyUses.Result answer(ListPolicyUses query, Asker asker) {
        Conditions asked = new Conditions()
                .and("u.code = ?", query.code())
                .and("u.valid_from = ?", query.validFrom())
                .within("u.org_id", query.organisation().raw(), today.date());
        Row counted = Row.of(store.ask(
                        "select count(*) as total, count(*) filter (where not u.accepted) as refused"
                                + " from {PolicyUse}.policy_use u" + asked.where(),
                        asked.values()))
                .getFirst();
        List<Row> rows = Row.of(store.ask(
                "select u.parameters, d.* from {PolicyUse}.policy_use u"
                        + " join {Decision}.decision d on d.command = u.command" + asked.where()
                        + " order by u.position desc limit ? offset ?",
                asked.values(query.page().size(), query.page().offset())));
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        shown.knowing(rows.stream()
                .flatMap(row -> Stream.of(row.optional("person"), row.optional("organisation")))
                .flatMap(Optional::stream)
                .toList());
        return new ListPolicyUses.Result(
                counted.number("total"),
                counted.number("refused"),
                rows.stream().map(row -> line(row, shown)).toList());
    }

    private static ListPolicyUses.Line line(Row row, Shown shown) {
        Map<String, String> actor = new HashMap<>();
        row.optional("person").ifPresent(person -> actor.put(Metadata.PERSON, person));
        actor.put(Metadata.OFFICE, row.text("office"));
        actor.put(Metadata.ORGANISATION, row.text("organisation"));
        return new ListPolicyUses.Line(
                row.text("command"),
                shown.sentences().command(row.text("command_type"), shown.language()),
                row.text("stream"),
                row.flag("accepted"),
                Actor.of(actor, shown),
                row.day("business_date"),
                row.instant("recorded_at"),
                List.of(row.text("parameters").split(" ", -1)));
    }
}
