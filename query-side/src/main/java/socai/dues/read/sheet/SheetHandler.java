package socai.dues.read.sheet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import socai.dues.events.MonthlyDue;
import socai.dues.read.Applications;
import socai.dues.read.BookState;
import socai.dues.read.DueWords;
import socai.dues.read.MonthState;
import socai.dues.read.Payer;
import socai.dues.read.Payers;
import socai.dues.read.ReceiptRows;
import socai.dues.read.Reckoning;
import socai.dues.read.sheet.GetDuesSheet.Cell;
import socai.dues.read.sheet.GetDuesSheet.Line;
import socai.dues.read.sheet.GetDuesSheet.State;
import socai.dues.read.sheet.GetDuesSheet.Sum;
import socai.spine.Parameter;
import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.ParameterSource;
import socai.spine.read.Printed;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** Computes every month anew from declarations, regulations and receipts: nothing of it is kept. */
public final class SheetHandler implements QueryHandler<GetDuesSheet, GetDuesSheet.Result> {

    private static final int MONTHS = 12;

    private final Payers payers;
    private final ReceiptRows receipts;
    private final Applications applications;
    private final BookState books;
    private final ParameterSource parameters;
    private final Names names;
    private final Today today;

    public SheetHandler(ReadStore store, ParameterSource parameters, Names names, Today today) {
        this.payers = new Payers(store);
        this.receipts = new ReceiptRows(store);
        this.applications = new Applications(store);
        this.books = new BookState(store);
        this.parameters = parameters;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<GetDuesSheet> query() {
        return GetDuesSheet.class;
    }

    @Override
    public int count(GetDuesSheet.Result result) {
        return result.lines().size();
    }

    @Override
    public GetDuesSheet.Result answer(GetDuesSheet query, Asker asker) {
        LocalDate day = today.date();
        LocalDate first = LocalDate.of(query.year(), 1, 1);
        List<LocalDate> months =
                IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
        String cell = query.organisation().raw();
        List<Payer> found = payers.concerning(
                        List.of(cell), first, first.plusYears(1).minusDays(1))
                .toList();
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        shown.knowing(Stream.concat(Stream.of(cell), found.stream().map(Payer::person))
                .toList());
        Reckoning reckoning = new Reckoning(parameters);
        Optional<Parameter> judged = reckoning.judgedFrom(day);
        List<Line> lines = found.stream()
                .map(payer -> line(payer, cell, months, reckoning, shown, day, judged))
                .sorted(Comparator.comparing((Line line) -> !line.here()).thenComparing(line -> sortKey(line.name())))
                .toList();
        List<Sum> sums = IntStream.range(0, MONTHS)
                .mapToObj(at ->
                        sum(lines.stream().map(line -> line.cells().get(at)).toList()))
                .toList();
        return new GetDuesSheet.Result(
                cell,
                shown.name(cell),
                query.year(),
                day,
                day.getYear() == query.year() ? day.getMonthValue() : query.year() < day.getYear() ? MONTHS : 1,
                months,
                lines,
                sums,
                total(sums),
                receipts.of(cell, query.year(), shown),
                judged.map(least -> new GetDuesSheet.Judged(least.number(), Printed.of(least.citation()))),
                applications.in(cell, shown),
                applications.deferringIn(cell, shown),
                books.of(cell, query.year(), day, shown));
    }

    private Line line(
            Payer payer,
            String cell,
            List<LocalDate> months,
            Reckoning reckoning,
            Shown shown,
            LocalDate day,
            Optional<Parameter> judged) {
        List<Cell> cells = months.stream()
                .map(month -> cell(
                        month,
                        reckoning.month(payer, month),
                        reckoning.owedTo(payer, month).filter(cell::equals).isPresent(),
                        day,
                        shown))
                .toList();
        int unpaid = reckoning.unpaid(payer, months.getFirst().getYear(), day);
        boolean here = payer.where(day).filter(cell::equals).isPresent();
        boolean ours = payer.seat(day).filter(cell::equals).isPresent();
        LocalDate last = months.getLast().isBefore(day) ? months.getLast() : day.withDayOfMonth(1);
        return new Line(
                payer.membership(),
                payer.person(),
                shown.name(payer.person()),
                payer.obligation()
                        .in(last)
                        .map(declared -> shown.of(declared.category()))
                        .orElse(""),
                here,
                cells,
                cells.stream()
                        .filter(each -> each.state() == State.OPEN || each.state() == State.PARTLY)
                        .mapToLong(Cell::open)
                        .sum(),
                unpaid,
                reckoning.owed(payer, months.getFirst().getYear(), day),
                ours && judged.filter(least -> unpaid >= least.number()).isPresent(),
                payer.where(day).filter(stays -> ours && !here).map(shown::name));
    }

    private static Cell cell(LocalDate month, Payer.Month known, boolean here, LocalDate day, Shown shown) {
        MonthlyDue due = known.due();
        State state = here ? MonthState.of(month, known, day) : State.ELSEWHERE;
        return new Cell(
                month.getMonthValue(),
                state,
                here ? due.amount() : 0,
                here ? known.paid() : 0,
                here ? DueWords.how(due, shown) : "",
                state == State.DEFERRED ? known.payable() : Optional.empty());
    }

    private static Sum sum(List<Cell> cells) {
        List<Cell> owing = cells.stream()
                .filter(cell -> switch (cell.state()) {
                    case PAID, PARTLY, OPEN, DEFERRED -> true;
                    case ELSEWHERE, AHEAD, EXEMPT, UNDECLARED, UNKNOWN -> false;
                })
                .toList();
        return new Sum(
                owing.stream().mapToLong(Cell::due).sum(),
                owing.stream().mapToLong(Cell::paid).sum(),
                owing.stream()
                        .filter(cell -> cell.state() != State.DEFERRED)
                        .mapToLong(Cell::open)
                        .sum(),
                owing.size(),
                Math.toIntExact(owing.stream()
                        .filter(cell -> cell.state() == State.PAID)
                        .count()));
    }

    private static Sum total(List<Sum> sums) {
        return new Sum(
                sums.stream().mapToLong(Sum::due).sum(),
                sums.stream().mapToLong(Sum::collected).sum(),
                sums.stream().mapToLong(Sum::open).sum(),
                sums.stream().mapToInt(Sum::payers).sum(),
                sums.stream().mapToInt(Sum::settled).sum());
    }

    /** Vietnamese lists go by the given name, the last word. */
    private static String sortKey(String name) {
        return name.substring(name.lastIndexOf(' ') + 1) + " " + name;
    }
}
