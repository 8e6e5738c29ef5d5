package socai.dues.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.dues.events.Deferral;
import socai.dues.events.MonthlyDue;
import socai.dues.events.Obligation;
import socai.dues.events.Tariff;
import socai.spine.OrganisationId;

/**
 * One member with all that their months are computed from.
 *
 * @param seats where the member sat or stayed and when, in order
 * @param home  the cell of the seat while the member stays elsewhere
 * @param paid  what was paid for each month (its first day), wherever
 * @param deferrals months whose payment was put off
 */
public record Payer(
        String membership,
        String person,
        List<Seat> seats,
        Optional<String> home,
        Obligation obligation,
        Map<LocalDate, Long> paid,
        List<Deferral> deferrals) {

    /** @param until first day on which the member sat there no more */
    public record Seat(String organisation, LocalDate from, Optional<LocalDate> until) {

        boolean on(LocalDate day) {
            return !day.isBefore(from)
                    && until.filter(end -> !day.isBefore(end)).isEmpty();
        }
    }

    /**
     * A month: what is due, what was paid.
     *
     * @param payable the first day on which it is payable again, where its payment was put off
     */
    public record Month(MonthlyDue due, long paid, Optional<LocalDate> payable) {

        /** What is still owed, in whole đồng. */
        public long open() {
            return Math.max(0, due.amount() - paid);
        }

        /** Whether nobody has to pay it yet: a deferral runs. */
        public boolean putOffOn(LocalDate day) {
            return payable.filter(day::isBefore).isPresent();
        }

        public boolean settled() {
            return due.known() && open() == 0;
        }
    }

    /**
     * The cell to which a month is owed: that in which the member sits on the day of obligation. A month has one or none,
     * so that nobody owes it twice.
     */
    public Optional<String> owedTo(LocalDate month, int day) {
        LocalDate counted = month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
        return seats.stream()
                .filter(seat -> seat.on(counted))
                .map(Seat::organisation)
                .findFirst();
    }

    /** Whose member this is today: whoever stays elsewhere keeps the seat at home, and is judged there. */
    public Optional<String> seat(LocalDate today) {
        return where(today).map(stays -> home.orElse(stays));
    }

    /** Where the member sits or stays on that day. */
    public Optional<String> where(LocalDate day) {
        return owedTo(day, day.getDayOfMonth());
    }

    public Month month(LocalDate month, Tariff tariff) {
        return new Month(
                tariff.of(month, obligation),
                paid.getOrDefault(month, 0L),
                deferrals.stream()
                        .filter(each -> each.covers(month))
                        .map(Deferral::payable)
                        .max(LocalDate::compareTo));
    }

    /** Whether the member sat there at any time. */
    public boolean sat(OrganisationId organisation) {
        return seats.stream().anyMatch(seat -> seat.organisation().equals(organisation.raw()));
    }
}
