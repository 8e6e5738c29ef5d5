package socai.dues.read.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import socai.dues.events.SettlementState;
import socai.dues.read.Applications;
import socai.dues.read.Payers;
import socai.dues.read.Reckoning;
import socai.dues.read.overview.GetDuesOverview.Line;
import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.ParameterSource;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** Computes what is owed below an organisation from the members themselves; receipts and remittances are summed. */
public final class OverviewHandler implements QueryHandler<GetDuesOverview, GetDuesOverview.Result> {

    /** Of more members nobody waits for the sums: some seconds for each hundred thousand. */
    private static final int COMPUTED = 100_000;

    /** A cell that was merged in the middle of a year still has the receipts that it wrote. */
    private static final String NOW_OR_ENDED =
            " and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ? or (c.at_end and c.valid_to > ?))";

    private final ReadStore store;
    private final Payers payers;
    private final Applications applications;
    private final ParameterSource parameters;
    private final Names names;
    private final Today today;

    public OverviewHandler(ReadStore store, ParameterSource parameters, Names names, Today today) {
        this.store = store;
        this.payers = new Payers(store);
        this.applications = new Applications(store);
        this.parameters = parameters;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<GetDuesOverview> query() {
        return GetDuesOverview.class;
    }

    @Override
    public int count(GetDuesOverview.Result result) {
        return result.lines().size();
    }

    @Override
    public GetDuesOverview.Result answer(GetDuesOverview query, Asker asker) {
        LocalDate day = today.date();
        String root = query.organisation().raw();
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        List<Row> below = Row.of(store.ask(
                "select c.descendant, o.rank from {Organisation}.closure c"
                        + " join {Organisation}.organisation o on o.id = c.descendant"
                        + " where c.ancestor = ? and c.depth = 1" + NOW_OR_ENDED + " order by c.descendant",
                root,
                day,
                day,
                LocalDate.of(query.year(), 1, 1)));
        shown.knowing(below.stream().map(row -> row.text("descendant")).toList());
        boolean computed = members(root, day) <= COMPUTED;
        Optional<Reckoning> reckoning = computed ? Optional.of(new Reckoning(parameters)) : Optional.empty();
        List<Line> lines = below.stream()
                .map(row -> line(
                        row.text("descendant"), row.text("rank").equals("CELL"), query.year(), day, reckoning, shown))
                .toList();
        return new GetDuesOverview.Result(
                root,
                shown.name(root),
                query.year(),
                day,
                computed,
                COMPUTED,
                lines,
                sum(lines, computed),
                remittances(root, shown),
                settlements(root, day, shown),
                applications.waitingFor(root, shown),
                applications.deferringFor(root, shown),
                number(
                        "select coalesce(sum(amount), 0) as total from {Dues}.remittance where superior = ?"
                                + " and confirmed_on >= ? and confirmed_on < ?",
                        root,
                        LocalDate.of(query.year(), 1, 1),
                        LocalDate.of(query.year() + 1, 1, 1)));
    }

    private Line line(
            String organisation, boolean cell, int year, LocalDate day, Optional<Reckoning> reckoning, Shown shown) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        Set<String> tree = Row.of(store.ask(
                        "select c.descendant from {Organisation}.closure c where c.ancestor = ?" + NOW_OR_ENDED,
                        organisation,
                        day,
                        day,
                        first))
                .stream()
                .map(row -> row.text("descendant"))
                .collect(Collectors.toSet());
        Optional<Tally> tally = reckoning.map(by -> {
            Tally sums = new Tally(by, tree, first, day);
            payers.concerning(tree, first, last).forEach(sums::add);
            return sums;
        });
        long collected = number(
                "select coalesce(sum(r.amount), 0) as total from {Dues}.receipt r where r.reversed_on is null"
                        + " and r.booked_on >= ? and r.booked_on < ? and r.org_id = any(?)",
                first,
                first.plusYears(1),
                tree);
        return new Line(
                organisation,
                shown.name(organisation),
                cell,
                seated(tree, day.isBefore(last) ? day : last),
                tally.map(Tally::undeclared),
                tally.map(Tally::due),
                collected,
                tally.map(Tally::owed),
                tally.map(Tally::judged),
                sent(organisation, first, ""),
                sent(organisation, first, " and confirmed_on is not null"),
                Row.of(store.ask(
                                "select state from {Dues}.settlement where org_id = ? and book like ?",
                                organisation,
                                "%." + year))
                        .stream()
                        .findFirst()
                        .map(row -> shown.of(SettlementState.valueOf(row.text("state")))));
    }

    /** Who sits below an organisation on a day. */
    private int members(String organisation, LocalDate day) {
        return Math.toIntExact(number(
                "select count(*) as total from {Dues}.span s join {Organisation}.closure c on c.descendant = s.org_id"
                        + " where c.ancestor = ? and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?)"
                        + " and s.from_on <= ? and (s.until_on is null or s.until_on > ?)",
                organisation,
                day,
                day,
                day,
                day));
    }

    /** Whose dues these organisations keep on a day. */
    private int seated(Set<String> organisations, LocalDate day) {
        return Math.toIntExact(number(
                "select count(*) as total from {Dues}.span s where s.org_id = any(?)"
                        + " and s.from_on <= ? and (s.until_on is null or s.until_on > ?)",
                organisations,
                day,
                day));
    }

    private long sent(String organisation, LocalDate first, String more) {
        return number(
                "select coalesce(sum(amount), 0) as total from {Dues}.remittance where org_id = ?"
                        + " and sent_on >= ? and sent_on < ?" + more,
                organisation,
                first,
                first.plusYears(1));
    }

    private long number(String sql, Object... values) {
        return Row.of(store.ask(sql, values)).getFirst().number("total");
    }

    private List<GetDuesOverview.Remittance> remittances(String root, Shown shown) {
        return Row.of(store.ask(
                        "select * from {Dues}.remittance where superior = ? and confirmed_on is null"
                                + " order by sent_on, book, number",
                        root))
                .stream()
                .map(row -> new GetDuesOverview.Remittance(
                        row.text("book"),
                        row.integer("number"),
                        shown.name(row.text("org_id")),
                        row.number("amount"),
                        row.day("sent_on"),
                        row.text("document")))
                .toList();
    }

    private List<GetDuesOverview.Settlement> settlements(String root, LocalDate day, Shown shown) {
        return Row.of(store.ask(
                        "select * from {Dues}.settlement where state = 'REPORTED' and (superior = ? or org_id in ("
                                + "select c.descendant from {Organisation}.closure c where c.ancestor = ? and c.depth = 1"
                                + " and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?))) order by book",
                        root,
                        root,
                        day,
                        day))
                .stream()
                .map(row -> new GetDuesOverview.Settlement(
                        row.text("book"),
                        shown.name(row.text("org_id")),
                        row.number("collected"),
                        row.number("kept"),
                        row.number("remitted"),
                        row.integer("members"),
                        row.integer("payers")))
                .toList();
    }

    private static Line sum(List<Line> lines, boolean computed) {
        return new Line(
                "",
                "",
                false,
                lines.stream().mapToInt(Line::members).sum(),
                whole(lines, Line::undeclared, computed).map(Math::toIntExact),
                whole(lines, Line::due, computed),
                sum(lines, Line::collected),
                whole(lines, Line::owed, computed),
                whole(lines, Line::judged, computed).map(Math::toIntExact),
                sum(lines, Line::sent),
                sum(lines, Line::confirmed),
                Optional.empty());
    }

    private static <N extends Number> Optional<Long> whole(
            List<Line> lines, Function<Line, Optional<N>> part, boolean computed) {
        return computed
                ? Optional.of(sum(
                        lines, line -> part.apply(line).map(Number::longValue).orElse(0L)))
                : Optional.empty();
    }

    private static long sum(List<Line> lines, ToLongFunction<Line> amount) {
        return lines.stream().mapToLong(amount).sum();
    }
}
