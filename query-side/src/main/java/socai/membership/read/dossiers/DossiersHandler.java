package socai.membership.read.dossiers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socai.membership.read.Clock;
import socai.membership.read.ClockReading;
import socai.membership.read.StageWords;
import socai.spine.read.Asker;
import socai.spine.read.CalendarSource;
import socai.spine.read.Conditions;
import socai.spine.read.Names;
import socai.spine.read.ParameterSource;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** Lists files with the limit that presses most. */
public final class DossiersHandler implements QueryHandler<ListDossiers, ListDossiers.Result> {

    private final ReadStore store;
    private final CalendarSource calendars;
    private final ParameterSource parameters;
    private final Names names;
    private final Today today;

    public DossiersHandler(
            ReadStore store, CalendarSource calendars, ParameterSource parameters, Names names, Today today) {
        this.store = store;
        this.calendars = calendars;
        this.parameters = parameters;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<ListDossiers> query() {
        return ListDossiers.class;
    }

    @Override
    public int count(ListDossiers.Result result) {
        return result.lines().size();
    }

    @Override
    public ListDossiers.Result answer(ListDossiers query, Asker asker) {
        // A transfer is a matter of both ends, of the receiving one once the letter is addressed to it.
        String below = "select c.descendant from {Organisation}.closure c where c.ancestor = ?"
                + " and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ? or c.at_end)";
        String organisation = query.organisation().raw();
        LocalDate day = today.date();
        Conditions asked = new Conditions()
                .and(
                        "(d.org_id in (" + below + ") or d.to_org_id in (" + below + "))",
                        organisation,
                        day,
                        day,
                        organisation,
                        day,
                        day);
        query.kind().ifPresent(kind -> asked.and("d.kind = ?", kind));
        query.stage().ifPresent(stage -> asked.and("d.stage = ?", stage));
        String from = " from {Dossier}.dossier d" + asked.where();
        long total = Row.of(store.ask("select count(*) as total" + from, asked.values()))
                .getFirst()
                .number("total");
        List<Row> rows = Row.of(store.ask(
                "select d.*" + from + " order by d.closed, d.last_act_on desc, d.dossier limit ? offset ?",
                asked.values(query.page().size(), query.page().offset())));
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        shown.knowing(rows.stream()
                .flatMap(row -> Stream.of(row.text("person"), row.text("org_id")))
                .toList());
        Map<String, Clock> clocks = clocks(rows, shown);
        Map<String, String> endorsers = new Endorsing(store).next(rows);
        return new ListDossiers.Result(
                total,
                rows.stream().map(row -> line(row, clocks, endorsers, shown)).toList());
    }

    private Map<String, Clock> clocks(List<Row> dossiers, Shown shown) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        ClockReading reading = new ClockReading(calendars.calendar(), today.date(), shown, parameters);
        Conditions asked = new Conditions()
                .and("c.ended_on is null")
                .in(
                        "c.dossier",
                        dossiers.stream().map(row -> row.text("dossier")).toList());
        return Row.of(store.ask("select c.* from {Due}.clock c" + asked.where(), asked.values())).stream()
                .map(reading::read)
                .sorted(Comparator.comparing(Clock::lastDay))
                .collect(Collectors.toMap(Clock::dossier, clock -> clock, (first, later) -> first));
    }

    /** Behind where it is, on its own way. */
    private static Optional<String> goal(Row row) {
        List<String> way =
                row.optional("way").map(text -> List.of(text.split(" "))).orElse(List.of());
        return row.text("stage").equals("RETURNED")
                ? Optional.of("PRESENTED")
                : Optional.of(way.indexOf(row.text("stage")))
                        .filter(at -> at >= 0 && at + 1 < way.size())
                        .map(at -> way.get(at + 1));
    }

    private static ListDossiers.Line line(
            Row row, Map<String, Clock> clocks, Map<String, String> endorsers, Shown shown) {
        StageWords words = new StageWords(shown);
        return new ListDossiers.Line(
                row.text("dossier"),
                row.text("kind"),
                words.kind(row.text("kind")),
                row.text("person"),
                shown.name(row.text("person")),
                row.text("org_id"),
                shown.name(row.text("org_id")),
                row.text("stage"),
                words.stage(row.text("kind"), row.text("stage")),
                row.day("opened_on"),
                row.day("last_act_on"),
                row.flag("closed"),
                Optional.ofNullable(clocks.get(row.text("dossier"))),
                goal(row),
                Optional.ofNullable(endorsers.get(row.text("dossier"))),
                Endorsing.receiver(row));
    }
}
