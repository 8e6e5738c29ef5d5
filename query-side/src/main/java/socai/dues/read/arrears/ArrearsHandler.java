package socai.dues.read.arrears;

import java.time.LocalDate;
import java.util.List;
import socai.dues.read.Payers;
import socai.dues.read.Reckoning;
import socai.spine.Parameter;
import socai.spine.read.Asker;
import socai.spine.read.ParameterSource;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Today;

/** Counts as the sheet of the cell does. */
public final class ArrearsHandler implements QueryHandler<CountDuesArrears, CountDuesArrears.Result> {

    private final Payers payers;
    private final ParameterSource parameters;
    private final Today today;

    public ArrearsHandler(ReadStore store, ParameterSource parameters, Today today) {
        this.payers = new Payers(store);
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
        Reckoning reckoning = new Reckoning(parameters);
        int least = reckoning.judgedFrom(day).map(Parameter::number).orElse(0);
        if (least == 0) {
            return new CountDuesArrears.Result(0, 0);
        }
        String cell = query.organisation().raw();
        long behind = payers.concerning(List.of(cell), day, day)
                .filter(member -> member.seat(day).filter(cell::equals).isPresent())
                .filter(member -> reckoning.unpaid(member, day.getYear(), day) >= least)
                .count();
        return new CountDuesArrears.Result(Math.toIntExact(behind), least);
    }
}
