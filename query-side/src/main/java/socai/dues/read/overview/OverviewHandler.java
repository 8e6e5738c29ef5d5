package socai.dues.read.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import socai.dues.events.SettlementState;
import socai.dues.read.Applications;
import socai.dues.read.Payer;
import socai.dues.read.Payers;
import socai.dues.read.Reckoning;
import socai.dues.read.overview.GetDuesOverview.Line;
import socai.spine.Parameter;
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

    private static final int MONTHS = 12;

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
        Reckoning reckoning = new Reckoning(parameters);
        List<Line> lines = below.stream()
                .map(row -> line(
                        row.text("descendant"), row.text("rank").equals("CELL"), query.year(), day, reckoning, shown))
                .toList();
        return new GetDuesOverview.Result(
                root,
                shown.name(root),
                query.year(),
                day,
                lines,
                sum(lines),
                remittances(root, shown),
                settlements(root, shown),
                applications.waitingFor(root, shown),
                number(
                        "select coalesce(sum(amount), 0) as total from {Dues}.remittance where superior = ?"
                                + " and confirmed_on >= ? and confirmed_on < ?",
                        root,
                        LocalDate.of(query.year(), 1, 1),
                        LocalDate.of(query.year() + 1, 1, 1)));
    }

    private Line line(String organisation, boolean cell, int year, LocalDate day, Reckoning reckoning, Shown shown) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Set<String> tree = Row.of(store.ask(
                        "select c.descendant from {Organisation}.closure c where c.ancestor = ?" + NOW_OR_ENDED,
                        organisation,
                        day,
                        day,
                        first))
                .stream()
                .map(row -> row.text("descendant"))
                .collect(Collectors.toSet());
        Tally tally = new Tally(reckoning, tree, first, day);
        payers.seatedIn(tree, first, first.plusYears(1).minusDays(1)).forEach(tally::add);
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
                tally.members,
                tally.undeclared,
                tally.due,
                collected,
                tally.owed,
                tally.judged,
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

    /** What adds up over the members of a tree. */
    private static final class Tally {
        private final Reckoning reckoning;
        private final Set<String> tree;
        private final LocalDate first;
        private final LocalDate day;
        private final int judgedFrom;
        private int members;
        private int undeclared;
        private int judged;
        private long due;
        private long owed;

        Tally(Reckoning reckoning, Set<String> tree, LocalDate first, LocalDate day) {
            this.reckoning = reckoning;
            this.tree = tree;
            this.first = first;
            this.day = day;
            this.judgedFrom = reckoning.judgedFrom(day).map(Parameter::number).orElse(Integer.MAX_VALUE);
        }

        void add(Payer member) {
            boolean known = true;
            for (int at = 0; at < MONTHS && !first.plusMonths(at).isAfter(day); at++) {
                LocalDate month = first.plusMonths(at);
                if (reckoning.owedTo(member, month).filter(tree::contains).isPresent()) {
                    Payer.Month one = reckoning.month(member, month);
                    due += one.due().amount();
                    owed += one.open();
                    known &= one.due().known();
                }
            }
            members++;
            undeclared += known ? 0 : 1;
            judged += here(member) && reckoning.unpaid(member, first.getYear(), day) >= judgedFrom ? 1 : 0;
        }

        /** Whoever moved on is judged where they sit now. */
        private boolean here(Payer member) {
            return member.owedTo(day, day.getDayOfMonth())
                    .filter(tree::contains)
                    .isPresent();
        }
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

    private List<GetDuesOverview.Settlement> settlements(String root, Shown shown) {
        return Row.of(store.ask(
                        "select * from {Dues}.settlement where superior = ? and state = 'REPORTED' order by book",
                        root))
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

    private static Line sum(List<Line> lines) {
        return new Line(
                "",
                "",
                false,
                lines.stream().mapToInt(Line::members).sum(),
                lines.stream().mapToInt(Line::undeclared).sum(),
                sum(lines, Line::due),
                sum(lines, Line::collected),
                sum(lines, Line::owed),
                lines.stream().mapToInt(Line::judged).sum(),
                sum(lines, Line::sent),
                sum(lines, Line::confirmed),
                Optional.empty());
    }

    private static long sum(List<Line> lines, ToLongFunction<Line> amount) {
        return lines.stream().mapToLong(amount).sum();
    }
}
