package socai.organisation.read.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socai.organisation.events.RollEvent;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollMark;
import socai.organisation.events.RollStanding;
import socai.organisation.read.roll.GetRoll.Part;
import socai.spine.Anchors;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.PersonId;
import socai.spine.Recorded;
import socai.spine.read.Asker;
import socai.spine.read.EventHistory;
import socai.spine.read.Names;
import socai.spine.read.ParameterSource;
import socai.spine.read.Printed;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** Folds the roll from the record itself, as votes do; a read model could lag behind a base. */
public final class RollHandler implements QueryHandler<GetRoll, GetRoll.Result> {

    /** How the base is counted, in the policy book. */
    private static final String RULE = "vote-base-rule";

    private final EventHistory history;
    private final ReadStore store;
    private final ParameterSource parameters;
    private final Names names;
    private final Today today;

    public RollHandler(EventHistory history, ReadStore store, ParameterSource parameters, Names names, Today today) {
        this.store = store;
        this.history = history;
        this.parameters = parameters;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<GetRoll> query() {
        return GetRoll.class;
    }

    @Override
    public int count(GetRoll.Result result) {
        return result.listed();
    }

    /** {@code rol-<uuid>.standing-committee}: the same address as the roll is written under. */
    static String stream(OrganisationId organisation, RollKind kind) {
        return "rol" + organisation.raw().substring(OrganisationId.PREFIX.length()) + "."
                + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public GetRoll.Result answer(GetRoll query, Asker asker) {
        LocalDate day = query.date().orElseGet(today::date);
        List<Recorded> events = history.stream(stream(query.organisation(), query.kind()));
        Seats roll = new Seats();
        List<GetRoll.Fixed> fixed = new ArrayList<>();
        for (Recorded recorded : events) {
            if (recorded.event() instanceof RollEvent event) {
                roll.apply(event);
                if (event instanceof RollEvent.RollFixed f && !f.on().isAfter(day)) {
                    fixed.addFirst(new GetRoll.Fixed(
                            f.vote(),
                            f.on(),
                            recorded.recordedAt(),
                            f.official(),
                            f.temporarilyOut(),
                            f.exemptAbsent(),
                            f.base()));
                }
            }
        }
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        shown.knowing(roll.people().keySet().stream().map(PersonId::raw).toList());
        List<GetRoll.Seat> seats = roll.people().entrySet().stream()
                .flatMap(entry -> seat(entry, query.kind(), day, shown).stream())
                .sorted(Comparator.comparing(GetRoll.Seat::part).thenComparing(GetRoll.Seat::person))
                .toList();
        Optional<Parameter> rule = parameters.find(RULE, Anchors.act(day));
        return new GetRoll.Result(
                query.kind(),
                shown.of(query.kind()),
                day,
                seats.size(),
                count(seats, Part.PROBATIONARY),
                count(seats, Part.TEMPORARILY_OUT),
                count(seats, Part.EXEMPT),
                count(seats, Part.COUNTS),
                rule.map(Parameter::value).orElse(""),
                rule.map(one -> Printed.of(one.citation())).orElse(""),
                rule.map(one -> shown.of(one.citation().confidence())).orElse(""),
                seats,
                List.copyOf(fixed),
                query.kind() == RollKind.CELL && day.equals(today.date())
                        ? guests(query.organisation(), asker.language())
                        : List.of());
    }

    private List<GetRoll.Guest> guests(OrganisationId host, String language) {
        List<Row> rows = Row.of(store.ask(
                "select person, transfer, org_id, host_until from {Member}.membership"
                        + " where host = ? and stays and closed_on is null order by person",
                host.raw()));
        Shown shown = new Shown(Sentences.packaged(), names, language);
        shown.knowing(rows.stream()
                .flatMap(row -> Stream.of(row.text("person"), row.text("org_id")))
                .toList());
        return rows.stream()
                .map(row -> new GetRoll.Guest(
                        row.text("person"),
                        shown.name(row.text("person")),
                        row.text("transfer"),
                        shown.name(row.text("org_id")),
                        row.date("host_until")))
                .sorted(Comparator.comparing(GetRoll.Guest::person))
                .toList();
    }

    private static int count(List<GetRoll.Seat> seats, Part part) {
        return Math.toIntExact(
                seats.stream().filter(seat -> seat.part() == part).count());
    }

    private static Optional<GetRoll.Seat> seat(
            Map.Entry<PersonId, Seats.Person> entry, RollKind kind, LocalDate day, Shown shown) {
        return entry.getValue()
                .on(day)
                .flatMap(seat -> Optional.ofNullable(seat.standings().floorEntry(day))
                        .map(standing -> {
                            Optional<Seats.Marked> out = marked(entry.getValue(), kind, RollMark.TEMPORARILY_OUT, day);
                            Optional<Seats.Marked> exempt = marked(entry.getValue(), kind, RollMark.EXEMPT, day);
                            boolean official = standing.getValue() == RollStanding.OFFICIAL;
                            Optional<Seats.Marked> mark = official ? out.or(() -> exempt) : Optional.empty();
                            Part part = !official
                                    ? Part.PROBATIONARY
                                    : out.isPresent()
                                            ? Part.TEMPORARILY_OUT
                                            : exempt.isPresent() ? Part.EXEMPT : Part.COUNTS;
                            return new GetRoll.Seat(
                                    entry.getKey().raw(),
                                    shown.name(entry.getKey().raw()),
                                    standing.getValue(),
                                    shown.of(standing.getValue()),
                                    seat.days().from(),
                                    part,
                                    mark.map(one -> one.days().from()).orElse(standing.getKey()),
                                    Optional.ofNullable(mark.map(Seats.Marked::days)
                                            .orElse(seat.days())
                                            .until()));
                        }));
    }

    /** Marks change the base of a cell only: a committee counts everybody who is seated. */
    private static Optional<Seats.Marked> marked(Seats.Person person, RollKind kind, RollMark mark, LocalDate day) {
        return kind == RollKind.CELL ? person.marked(mark, day) : Optional.empty();
    }
}
