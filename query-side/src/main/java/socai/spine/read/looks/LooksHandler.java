package socai.spine.read.looks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.Zone;
import socai.spine.read.Actor;
import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.ParameterSource;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;

/** Reads the append-only record of readings, which is no read model: it has one version for ever. */
public final class LooksHandler implements QueryHandler<WhoLookedAt, WhoLookedAt.Result> {

    private final ReadStore store;
    private final Names names;
    private final ParameterSource parameters;

    public LooksHandler(ReadStore store, Names names, ParameterSource parameters) {
        this.store = store;
        this.names = names;
        this.parameters = parameters;
    }

    @Override
    public Class<WhoLookedAt> query() {
        return WhoLookedAt.class;
    }

    @Override
    public WhoLookedAt.Result answer(WhoLookedAt query, Asker asker) {
        long total = Row.of(
                        store.ask("select count(*) as total from public.read_record where subject = ?", query.stream()))
                .getFirst()
                .number("total");
        List<Row> rows = Row.of(store.ask(
                "select at, account, person, office, organisation, kind from public.read_record"
                        + " where subject = ? order by at desc, id desc limit ? offset ?",
                query.stream(),
                query.page().size(),
                query.page().offset()));
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        shown.knowing(rows.stream()
                .flatMap(row -> Stream.of(row.optional("person"), row.optional("organisation")))
                .flatMap(Optional::stream)
                .toList());
        return new WhoLookedAt.Result(
                total, rows.stream().map(row -> look(row, shown)).toList());
    }

    private WhoLookedAt.Look look(Row row, Shown shown) {
        String kind = row.text("kind");
        LocalDate day = row.instant("at").atZone(Zone.PARTY).toLocalDate();
        Optional<Parameter> right = parameters.find("right.read." + kind, Anchors.act(day));
        return new WhoLookedAt.Look(
                row.instant("at"),
                row.optional("account"),
                row.optional("person"),
                row.optional("person").map(shown::name).orElseGet(() -> shown.word("system")),
                row.optional("office")
                        .map(office -> Actor.office(office, shown))
                        .orElse(""),
                row.optional("organisation").map(shown::name).orElse(""),
                kind,
                Sentences.packaged()
                        .find(Sentences.contextOf(kind), "query." + kind, shown.language())
                        .orElse(kind),
                right.flatMap(one -> why(one, row.optional("office"), shown)).orElse(""),
                right.map(one -> one.ref().code()).orElse(""));
    }

    /** {@code SECRETARY@ABOVE} in words, when this is the office that was acted in. */
    private static Optional<String> why(Parameter right, Optional<String> office, Shown shown) {
        return office.flatMap(held -> Stream.of(right.value().split(" ", -1))
                .filter(grant -> grant.startsWith(held + "@"))
                .findFirst()
                .map(grant -> shown.word(grant.endsWith("@ABOVE") ? "right.above" : "right.here")
                        .replace("{office}", Actor.office(held, shown))));
    }
}
