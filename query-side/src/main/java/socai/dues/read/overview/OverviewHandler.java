package socai.dues.read.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import socai.dues.events.SettlementState;
import socai.dues.events.Tariff;
import socai.dues.read.Applications;
import socai.dues.read.Payer;
import socai.dues.read.Payers;
import socai.dues.read.overview.GetDuesOverview.Line;
import socai.spine.Anchors;
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

    private final ReadStore store;
    private final Payers payers;
    private final Applications applications;
    private final ParameterSource parameters;
    private final Names names;
    private final Today today;

    public OverviewHandler(ReadStore store, ParameterSource parameters, Names names, Today today) {
        this.store = store;
        this.payers = new Payers(store, parameters);
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
                        + " where c.ancestor = ? and c.depth = 1 and c.valid_from <= ?"
                        + " and (c.valid_to is null or c.valid_to > ?) order by c.descendant",
                root,
                day,
                day));
        shown.knowing(below.stream().map(row -> row.text("descendant")).toList());
        List<Line> lines = below.stream()
                .map(row -> line(row.text("descendant"), row.text("rank").equals("CELL"), query.year(), day, shown))
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

    private Line line(String organisation, boolean cell, int year, LocalDate day, Shown shown) {
        LocalDate first = LocalDate.of(year, 1, 1);
        List<String> tree = Row.of(store.ask(
                        "select c.descendant from {Organisation}.closure c where c.ancestor = ?"
                                + " and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?)",
                        organisation,
                        day,
                        day))
                .stream()
                .map(row -> row.text("descendant"))
                .toList();
        List<Payer> members = payers.seatedIn(tree, first, first.plusYears(1).minusDays(1));
        Tally tally = new Tally(payers.tariff(), judgedFrom(day));
        for (Payer member : members) {
            tally.add(member, tree, first, day);
        }
        long collected = number(
                "select coalesce(sum(r.amount), 0) as total from {Dues}.receipt r where r.reversed_on is null"
                        + " and r.booked_on >= ? and r.booked_on < ? and r.org_id in ("
                        + socai.spine.read.Conditions.marks(tree) + ")",
                with(first, first.plusYears(1), tree));
        return new Line(
                organisation,
                shown.name(organisation),
                cell,
                members.size(),
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

    private int judgedFrom(LocalDate day) {
        return parameters
                .find("removal-dues-months", Anchors.act(day))
                .map(Parameter::number)
                .orElse(Integer.MAX_VALUE);
    }

    /** What adds up over the members of a tree. */
    private final class Tally {
        private final Tariff tariff;
        private final int judgedFrom;
        private final Map<LocalDate, Integer> days = new HashMap<>();
        private int undeclared;
        private int judged;
        private long due;
        private long owed;

        Tally(Tariff tariff, int judgedFrom) {
            this.tariff = tariff;
            this.judgedFrom = judgedFrom;
        }

        void add(Payer member, List<String> tree, LocalDate first, LocalDate day) {
            int unpaid = 0;
            boolean known = true;
            for (int at = 0; at < MONTHS && !first.plusMonths(at).isAfter(day); at++) {
                LocalDate month = first.plusMonths(at);
                Optional<String> cell = member.owedTo(month, days.computeIfAbsent(month, payers::obligationDay));
                if (cell.filter(tree::contains).isPresent()) {
                    Payer.Month one = member.month(month, tariff);
                    due += one.due().amount();
                    owed += one.open();
                    known &= one.due().known();
                    unpaid += one.open() > 0 && !month.plusMonths(1).isAfter(day) ? 1 : 0;
                }
            }
            undeclared += known ? 0 : 1;
            judged += unpaid >= judgedFrom ? 1 : 0;
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

    private static Object[] with(LocalDate from, LocalDate until, List<String> more) {
        List<Object> all = new ArrayList<>(List.of(from, until));
        all.addAll(more);
        return all.toArray();
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
