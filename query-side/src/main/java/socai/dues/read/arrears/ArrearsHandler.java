package socai.dues.read.arrears;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import socai.dues.events.Tariff;
import socai.dues.read.Payer;
import socai.dues.read.Payers;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.read.Asker;
import socai.spine.read.ParameterSource;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Today;

/** Counts as the sheet of the cell does: months of this year that are over, wherever they are owed. */
public final class ArrearsHandler implements QueryHandler<CountDuesArrears, CountDuesArrears.Result> {

    private final Payers payers;
    private final ParameterSource parameters;
    private final Today today;

    public ArrearsHandler(ReadStore store, ParameterSource parameters, Today today) {
        this.payers = new Payers(store, parameters);
        this.parameters = parameters;
        this.today = today;
    }

    @Override
    public Class<CountDuesArrears> query() {
        return CountDuesArrears.class;
    }

    @Override
    public int count(CountDuesArrears.Result result) {
        return result.members();
    }

    @Override
    public CountDuesArrears.Result answer(CountDuesArrears query, Asker asker) {
        LocalDate day = today.date();
        int least = parameters
                .find("removal-dues-months", Anchors.act(day))
                .map(Parameter::number)
                .orElse(0);
        if (least <= 0) {
            return new CountDuesArrears.Result(0, 0);
        }
        Tariff tariff = payers.tariff();
        long behind = payers.seatedIn(List.of(query.organisation().raw()), day, day).stream()
                .filter(member -> unpaid(member, tariff, day) >= least)
                .count();
        return new CountDuesArrears.Result(Math.toIntExact(behind), least);
    }

    private long unpaid(Payer member, Tariff tariff, LocalDate day) {
        LocalDate running = day.withDayOfMonth(1);
        return Stream.iterate(day.withDayOfYear(1), month -> month.isBefore(running), month -> month.plusMonths(1))
                .filter(month ->
                        member.owedTo(month, payers.obligationDay(month)).isPresent())
                .filter(month -> member.month(month, tariff).open() > 0)
                .count();
    }
}
