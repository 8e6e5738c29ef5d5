package socai.membership.read.dossiers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import socai.membership.events.TransferKind;
import socai.membership.read.Clock;
import socai.membership.read.ClockReading;
import socai.membership.read.StageWords;
import socai.membership.read.Stages;
import socai.spine.Anchors;
import socai.spine.read.Asker;
import socai.spine.read.CalendarSource;
import socai.spine.read.Names;
import socai.spine.read.ParameterSource;
import socai.spine.read.QueryDoor;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** One file with its rail, what is missing, and its limits counted today. */
public final class DossierHandler implements QueryHandler<GetDossier, GetDossier.Result> {

    private final ReadStore store;
    private final CalendarSource calendars;
    private final ParameterSource parameters;
    private final Names names;
    private final Today today;

    public DossierHandler(
            ReadStore store, CalendarSource calendars, ParameterSource parameters, Names names, Today today) {
        this.store = store;
        this.calendars = calendars;
        this.parameters = parameters;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<GetDossier> query() {
        return GetDossier.class;
    }

    @Override
    public GetDossier.Result answer(GetDossier query, Asker asker) {
        String dossier = query.stream();
        Row row = Row.of(store.ask("select * from {Dossier}.dossier where dossier = ?", dossier)).stream()
                .findFirst()
                .orElseThrow(QueryDoor.NotYours::new);
        Shown shown = new Shown(Sentences.packaged(), names, asker.language())
                .knowing(Stream.of(row.optional("person"), row.optional("org_id"), row.optional("goal_org_id"))
                        .flatMap(Optional::stream)
                        .toList());
        StageWords words = new StageWords(shown);
        String kind = row.text("kind");
        Map<String, LocalDate> reached = reached(dossier);
        Rail rail = new Rail(kind, row.optional("way").map(way -> Set.of(way.split(" ", -1))), reached);
        Anchors at = row.date("file_opened_on")
                .map(opened -> Anchors.act(today.date()).fileOpened(opened))
                .orElseGet(() -> Anchors.act(today.date()));
        Optional<Stages.Stage> next = rail.next();
        Map<String, PaperList.Held> parts = parts(dossier);
        return new GetDossier.Result(
                dossier,
                kind,
                words.kind(kind),
                row.text("person"),
                shown.name(row.text("person")),
                row.text("org_id"),
                shown.name(row.text("org_id")),
                row.text("stage"),
                words.stage(kind, row.text("stage")),
                row.integer("round"),
                row.flag("closed"),
                move(row, shown),
                dates(row),
                ruling(row, shown),
                vote(row),
                new GetDossier.Lateness(
                        row.integer("review_late"),
                        row.integer("decision_late"),
                        row.integer("ceremony_late"),
                        row.flag("lateness_reported")),
                rail.steps(parameters, at, shown),
                next.map(stage -> words.step(kind, stage.name())),
                next.map(stage -> new Missing(amounts(parts), parameters, at, words).lackingFor(kind, stage.name()))
                        .orElse(List.of()),
                papers(kind, rail, new PaperList(parts, reached, words), parameters, at, shown),
                clocks(dossier, shown));
    }

    private static List<GetDossier.Paper> papers(
            String kind, Rail rail, PaperList list, ParameterSource parameters, Anchors at, Shown shown) {
        Optional<String> goal = rail.next().map(Stages.Stage::name);
        return kind.equals("TRANSFER")
                ? list.ofTransfer(rail.steps(parameters, at, shown), goal)
                : list.of(kind, goal, parameters, at);
    }

    private Map<String, LocalDate> reached(String dossier) {
        Map<String, LocalDate> reached = new LinkedHashMap<>();
        Row.of(store.ask("select stage, reached_on from {Dossier}.dossier_stage where dossier = ?", dossier))
                .forEach(row -> reached.put(row.text("stage"), row.day("reached_on")));
        return reached;
    }

    /** The certificate of the class for new members is kept with the membership. */
    private Map<String, PaperList.Held> parts(String dossier) {
        Map<String, PaperList.Held> parts = new HashMap<>();
        Row.of(store.ask(
                        "select part, count(*) as amount, max(done_on) as last_on from {Dossier}.dossier_part"
                                + " where dossier = ? group by part",
                        dossier))
                .forEach(row ->
                        parts.put(row.text("part"), new PaperList.Held(row.integer("amount"), row.date("last_on"))));
        String tail = dossier.substring(dossier.indexOf('-'));
        boolean attended = !store.ask(
                        "select membership from {Member}.membership"
                                + " where membership = ? and class_completed_on is not null",
                        "mem" + tail)
                .isEmpty();
        parts.put("class", new PaperList.Held(attended ? 1 : 0, Optional.empty()));
        return parts;
    }

    private static Map<String, Integer> amounts(Map<String, PaperList.Held> parts) {
        Map<String, Integer> amounts = new HashMap<>();
        parts.forEach((part, held) -> amounts.put(part, held.amount()));
        return amounts;
    }

    private List<Clock> clocks(String dossier, Shown shown) {
        ClockReading reading = new ClockReading(calendars.calendar(), today.date(), shown, parameters);
        return Row.of(store.ask("select * from {Due}.clock where dossier = ?", dossier)).stream()
                .map(reading::cited)
                .sorted(Comparator.comparing((Clock clock) -> !clock.running()).thenComparing(Clock::lastDay))
                .toList();
    }

    private Optional<GetDossier.Move> move(Row row, Shown shown) {
        return row.optional("variant")
                .filter(any -> row.text("kind").equals("TRANSFER"))
                .map(variant -> new GetDossier.Move(
                        shown.of(TransferKind.valueOf(variant)),
                        row.optional("goal_org_id").map(shown::name),
                        row.date("until_on"),
                        Optional.ofNullable(
                                        new Endorsing(store).next(List.of(row)).get(row.text("dossier")))
                                .map(level -> new GetDossier.Level(level, shown.name(level))),
                        fileLost(row)));
    }

    /** Of a transfer that goes on, by whichever membership of the person. */
    private Optional<LocalDate> fileLost(Row row) {
        return row.flag("closed")
                ? Optional.empty()
                : Row.of(store.ask(
                                "select lost_on from {MemberFile}.member_file where person = ? and lost_on is not null",
                                row.text("person")))
                        .stream()
                        .findFirst()
                        .flatMap(found -> found.date("lost_on"));
    }

    private static GetDossier.Dates dates(Row row) {
        return new GetDossier.Dates(
                row.day("opened_on"),
                row.date("file_opened_on"),
                row.day("last_act_on"),
                row.date("proposed_on"),
                row.date("decided_on"),
                row.date("ceremony_on"),
                row.date("official_on"));
    }

    private static Optional<GetDossier.Ruling> ruling(Row row, Shown shown) {
        return row.optional("decision_number")
                .map(number -> new GetDossier.Ruling(number, shown.name(row.text("decided_by"))));
    }

    private static Optional<GetDossier.Vote> vote(Row row) {
        return row.optional("base")
                .map(any -> new GetDossier.Vote(
                        row.integer("ayes"), row.integer("base"), row.integer("needed"), row.flag("passed")));
    }
}
