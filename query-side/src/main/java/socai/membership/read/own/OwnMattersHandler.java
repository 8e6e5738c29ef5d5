package socai.membership.read.own;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import socai.membership.events.RequestedField;
import socai.membership.read.Clock;
import socai.membership.read.ClockKind;
import socai.membership.read.ClockReading;
import socai.membership.read.StageWords;
import socai.membership.read.files.MemberFile;
import socai.membership.read.files.PartyAges;
import socai.spine.Anchors;
import socai.spine.read.Asker;
import socai.spine.read.CalendarSource;
import socai.spine.read.Names;
import socai.spine.read.ParameterSource;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;
import socai.spine.time.Deadline;

/** Open matters first, then the last ones that ended. */
public final class OwnMattersHandler implements QueryHandler<GetOwnMatters, GetOwnMatters.Result> {

    /** Kinds whose files say of themselves that they are open to the person whom they are about. */
    private static final Set<String> OPEN_TO_SUBJECT =
            Set.of("TRANSFER", "CORRECTION", "BADGE", "EXEMPTION", "LEAVING", "REMOVAL");

    private static final String CORRECTION = "CORRECTION";

    private final ReadStore store;
    private final CalendarSource calendars;
    private final ParameterSource parameters;
    private final Names names;
    private final Today today;

    public OwnMattersHandler(
            ReadStore store, CalendarSource calendars, ParameterSource parameters, Names names, Today today) {
        this.store = store;
        this.calendars = calendars;
        this.parameters = parameters;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<GetOwnMatters> query() {
        return GetOwnMatters.class;
    }

    @Override
    public GetOwnMatters.Result answer(GetOwnMatters query, Asker asker) {
        String person = query.person().raw();
        Optional<Row> seat = Row.of(store.ask(
                        "select m.*, f.lost_on, " + PartyAges.COLUMNS + " from {Member}.membership m" + MemberFile.JOIN
                                + PartyAges.JOIN
                                + " where m.person = ? order by m.closed_on nulls first, m.membership",
                        person))
                .stream()
                .findFirst();
        List<Row> files = Row.of(store.ask(
                "select * from {Dossier}.dossier where person = ? order by closed, last_act_on desc, dossier", person));
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        List<Clock> clocks = clocks(person, shown);
        Map<String, Clock> sooner =
                clocks.stream().collect(Collectors.toMap(Clock::dossier, clock -> clock, (first, later) -> first));
        return new GetOwnMatters.Result(
                seat.map(this::dates),
                seat.filter(row -> row.optional("standing").equals(Optional.of("PROBATIONARY")))
                        .flatMap(this::probation),
                clocks.stream()
                        .filter(clock -> clock.kind().equals(ClockKind.MEMBER_RECORD.name()))
                        .map(Clock::lastDay)
                        .findFirst(),
                files.stream().map(row -> matter(row, sooner, shown)).toList());
    }

    private GetOwnMatters.Dates dates(Row row) {
        return new GetOwnMatters.Dates(
                row.text("membership"),
                row.date("decision_date"),
                row.date("admission_date"),
                row.date("official_date"),
                row.date("votes_from"),
                row.date("class_completed_on"),
                row.optional("standing").equals(Optional.of("PROBATIONARY")),
                PartyAges.of(row),
                row.date("lost_on"),
                row.optional("activity")
                        .filter(any -> row.date("closed_on").isEmpty())
                        .flatMap(this::outside));
    }

    /** Members for whom the handbook is not meant keep this page: it is about them. */
    private Optional<String> outside(String activity) {
        return parameters
                .find("handbook-not-for", Anchors.act(today.date()))
                .filter(not -> List.of(not.value().split(";", -1)).contains(activity))
                .map(not -> not.citation().regulation());
    }

    private Optional<LocalDate> probation(Row row) {
        return row.date("probation_start")
                .map(start -> new Deadline(start, row.integer("probation_length"), row.text("probation_unit"))
                        .lastDay(calendars.calendar()));
    }

    /** The limits that run, the soonest first. */
    private List<Clock> clocks(String person, Shown shown) {
        ClockReading reading = new ClockReading(calendars.calendar(), today.date(), shown, parameters);
        return Row.of(store.ask("select * from {Due}.clock where person = ? and ended_on is null", person)).stream()
                .map(reading::read)
                .sorted(Comparator.comparing(Clock::lastDay))
                .toList();
    }

    private static GetOwnMatters.Matter matter(Row row, Map<String, Clock> clocks, Shown shown) {
        String kind = row.text("kind");
        String stage = row.optional("stage").orElse("");
        StageWords words = new StageWords(shown);
        return new GetOwnMatters.Matter(
                row.text("dossier"),
                kind,
                words.kind(kind),
                stage,
                words.stage(kind, stage),
                row.optional("variant")
                        .filter(any -> kind.equals(CORRECTION))
                        .map(RequestedField::valueOf)
                        .map(shown::of),
                row.day("opened_on"),
                row.date("last_act_on").orElseGet(() -> row.day("opened_on")),
                row.flag("closed"),
                OPEN_TO_SUBJECT.contains(kind),
                Optional.ofNullable(clocks.get(row.text("dossier"))),
                row.optional("decision_number"),
                row.date("decided_on"),
                row.optional("decided_by").map(shown::name),
                kind.equals("TRANSFER") && row.optional("decision_number").isPresent(),
                row.optional("to_org_id").map(shown::name),
                row.optional("answer_number")
                        .map(number -> new GetOwnMatters.Answer(
                                number,
                                row.date("answered_on"),
                                row.optional("answered_by").map(shown::name))));
    }
}
