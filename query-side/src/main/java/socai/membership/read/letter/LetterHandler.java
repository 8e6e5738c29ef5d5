package socai.membership.read.letter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.Standing;
import socai.membership.events.TransferKind;
import socai.membership.read.Parts;
import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.QueryDoor;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;

/** Gathers what stands in a letter from the read models of files, members and organisations. */
public final class LetterHandler implements QueryHandler<GetIntroductionLetter, GetIntroductionLetter.Result> {

    private final ReadStore store;
    private final Names names;

    public LetterHandler(ReadStore store, Names names) {
        this.store = store;
        this.names = names;
    }

    @Override
    public Class<GetIntroductionLetter> query() {
        return GetIntroductionLetter.class;
    }

    @Override
    public GetIntroductionLetter.Result answer(GetIntroductionLetter query, Asker asker) {
        Row file = Row.of(store.ask(
                        "select * from {Dossier}.dossier where dossier = ? and kind = 'TRANSFER'"
                                + " and decision_number is not null",
                        query.stream()))
                .stream()
                .findFirst()
                .orElseThrow(QueryDoor.NotYours::new);
        Optional<Row> member = Row.of(store.ask(
                        "select m.*, p.birth_date from {Member}.membership m"
                                + " left join {Member}.person p on p.person = m.person"
                                + " where m.person = ? order by m.closed_on desc nulls first limit 1",
                        file.text("person")))
                .stream()
                .findFirst();
        Optional<String> superior = superior(file.text("decided_by"), file.day("decided_on"));
        Optional<String> above = file.optional("goal_org_id").flatMap(to -> superior(to, file.day("decided_on")));
        Optional<String> aboveFrom = superior(file.text("org_id"), file.day("decided_on"));
        List<String> route = route(file);
        Shown shown = new Shown(Sentences.packaged(), names, asker.language())
                .knowing(Stream.of(
                                Stream.of(file.text("person"), file.text("decided_by"), file.text("org_id")),
                                file.optional("goal_org_id").stream(),
                                superior.stream(),
                                above.stream(),
                                aboveFrom.stream(),
                                route.stream())
                        .flatMap(ids -> ids)
                        .toList());
        Map<String, LocalDate> endorsed = endorsed(query.stream());
        return new GetIntroductionLetter.Result(
                TransferKind.valueOf(file.text("variant")),
                file.text("decision_number"),
                file.day("decided_on"),
                shown.name(file.text("decided_by")),
                superior.map(shown::name),
                shown.name(file.text("org_id")),
                aboveFrom.map(shown::name),
                file.optional("goal_org_id").map(shown::name),
                above.map(shown::name),
                shown.name(file.text("person")),
                member.flatMap(row -> row.date("birth_date")),
                member.map(row -> Standing.valueOf(row.text("standing"))),
                member.flatMap(row -> row.date("admission_date")),
                member.flatMap(row -> row.date("official_date")),
                member.flatMap(row -> row.optional("card_number")),
                file.date("until_on"),
                file.date("dues_on"),
                file.optional("documents").map(any -> file.integer("documents")),
                route.stream()
                        .map(level -> new GetIntroductionLetter.Level(
                                shown.name(level), Optional.ofNullable(endorsed.get(level))))
                        .toList());
    }

    private static List<String> route(Row file) {
        return file.optional("route")
                .filter(route -> !route.isEmpty())
                .map(route -> Arrays.asList(route.split(" ", -1)))
                .orElse(List.of());
    }

    private Optional<String> superior(String issuer, LocalDate day) {
        return Row.of(store.ask(
                        "select c.ancestor from {Organisation}.closure c where c.descendant = ? and c.depth = 1"
                                + " and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?)",
                        issuer,
                        day,
                        day))
                .stream()
                .map(row -> row.text("ancestor"))
                .findFirst();
    }

    private Map<String, LocalDate> endorsed(String stream) {
        Map<String, LocalDate> endorsed = new HashMap<>();
        Row.of(store.ask("select part, done_on from {Dossier}.dossier_part where dossier = ?", stream)).stream()
                .filter(row -> row.text("part").startsWith(Parts.LEVEL))
                .forEach(row -> endorsed.put(row.text("part").substring(Parts.LEVEL.length()), row.day("done_on")));
        return endorsed;
    }
}
