package socai.dues.read.own;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import socai.dues.read.DueWords;
import socai.dues.read.MonthState;
import socai.dues.read.Payer;
import socai.dues.read.Payers;
import socai.dues.read.ReceiptRows;
import socai.dues.read.Reckoning;
import socai.dues.read.own.GetOwnDues.Month;
import socai.dues.read.sheet.GetDuesSheet.State;
import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.ParameterSource;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** Tells a member every amount with what it was computed from. */
public final class OwnDuesHandler implements QueryHandler<GetOwnDues, GetOwnDues.Result> {

    private static final int MONTHS = 12;

    private final Payers payers;
    private final ReceiptRows receipts;
    private final ParameterSource parameters;
    private final Names names;
    private final Today today;

    public OwnDuesHandler(ReadStore store, ParameterSource parameters, Names names, Today today) {
        this.payers = new Payers(store);
        this.parameters = parameters;
        this.receipts = new ReceiptRows(store);
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<GetOwnDues> query() {
        return GetOwnDues.class;
    }

    @Override
    public GetOwnDues.Result answer(GetOwnDues query, Asker asker) {
        LocalDate day = today.date();
        LocalDate first = LocalDate.of(query.year(), 1, 1);
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        Reckoning reckoning = new Reckoning(parameters);
        Optional<Payer> payer = payers.ofPerson(query.person()).stream()
                .reduce((one, other) -> other.seats()
                                .getLast()
                                .from()
                                .isAfter(one.seats().getLast().from())
                        ? other
                        : one);
        List<Month> months = payer.map(one -> IntStream.range(0, MONTHS)
                        .mapToObj(first::plusMonths)
                        .map(month -> month(one, month, day, reckoning, shown))
                        .toList())
                .orElse(List.of());
        List<Month> begun = months.stream()
                .filter(month -> !month.month().isAfter(day) && month.cell().isPresent())
                .toList();
        return new GetOwnDues.Result(
                payer.map(Payer::membership),
                query.year(),
                payer.flatMap(one -> one.obligation().in(day.withDayOfMonth(1)))
                        .map(declared -> shown.of(declared.category())),
                months,
                begun.stream().mapToLong(Month::due).sum(),
                begun.stream().mapToLong(Month::paid).sum(),
                begun.stream()
                        .filter(month -> month.state() != State.DEFERRED)
                        .mapToLong(month -> Math.max(0, month.due() - month.paid()))
                        .sum(),
                receipts.of(query.person(), shown));
    }

    private Month month(Payer payer, LocalDate month, LocalDate day, Reckoning reckoning, Shown shown) {
        Optional<String> cell = reckoning.owedTo(payer, month);
        Payer.Month known = reckoning.month(payer, month);
        State state = cell.isPresent() ? MonthState.of(month, known, day) : State.ELSEWHERE;
        return new Month(
                month,
                state,
                cell.map(shown::name),
                cell.isPresent() ? known.due().amount() : 0,
                known.paid(),
                cell.isPresent() ? DueWords.how(known.due(), shown) : "",
                cell.isPresent() ? DueWords.citations(known.due()) : "",
                cell.isPresent() ? DueWords.mark(known.due(), shown) : "",
                state == State.DEFERRED ? known.payable() : Optional.empty());
    }
}
