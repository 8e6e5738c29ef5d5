package socai.dues.read;

import java.time.LocalDate;
import socai.dues.read.sheet.GetDuesSheet.State;

/** Where a month stands on a day. */
public final class MonthState {

    private MonthState() {}

    public static State of(LocalDate month, Payer.Month known, LocalDate day) {
        return switch (known.due().kind()) {
            case UNDECLARED -> State.UNDECLARED;
            case ERASED, NOT_REGULATED -> State.UNKNOWN;
            case EXEMPT_BY_AGE, EXEMPT_BY_CATEGORY, EXEMPT_BY_RELIEF -> State.EXEMPT;
            case OWED ->
                known.open() == 0
                        ? State.PAID
                        : known.putOffOn(day)
                                ? State.DEFERRED
                                : month.isAfter(day) ? State.AHEAD : known.paid() > 0 ? State.PARTLY : State.OPEN;
        };
    }
}
