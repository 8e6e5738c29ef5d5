package socai.web.pages.dues.bank;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import socai.dues.read.payers.ListDuesPayers.Line;
import socai.dues.read.payers.ListDuesPayers.Month;

/** What one member still owes while the rows of a list are gone through: a row takes what the next one finds paid. */
final class Owed {

    private static final long UNKNOWN = -1;

    private final String membership;
    private final Map<LocalDate, Long> open = new LinkedHashMap<>();

    Owed(Line member) {
        this.membership = member.membership();
        for (Month month : member.months()) {
            open.put(month.month(), month.known() ? month.open() : UNKNOWN);
        }
    }

    /** Whether nobody can compute what is due for a month of these, or of all when none are named. */
    boolean unknown(Optional<NamedMonths> named, LocalDate today) {
        return named.map(months -> open.entrySet().stream()
                        .anyMatch(each -> each.getValue() == UNKNOWN && months.names(each.getKey())))
                .orElseGet(() -> open.getOrDefault(today.withDayOfMonth(1), 0L) == UNKNOWN);
    }

    /** Empty when none of it is open, or some of it unknown. */
    long open(NamedMonths months) {
        return open.entrySet().stream()
                .filter(each -> months.names(each.getKey()))
                .mapToLong(each -> Math.max(0, each.getValue()))
                .sum();
    }

    /** On the open months among these, without those before and behind that are paid. */
    Optional<Plan> over(NamedMonths named, long amount) {
        Optional<LocalDate> first = open.entrySet().stream()
                .filter(each -> named.names(each.getKey()) && each.getValue() > 0)
                .map(Map.Entry::getKey)
                .findFirst();
        return first.flatMap(from -> forward(from, named.first().plusMonths(named.months()), amount));
    }

    /** On the open months from the earliest one on. */
    Optional<Plan> earliest(long amount) {
        return open.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .flatMap(from -> forward(from, LocalDate.MAX, amount));
    }

    /** All of it for the month of today, although nothing is open there. */
    Plan beyond(LocalDate today) {
        return new Plan(membership, today.withDayOfMonth(1), 1, true);
    }

    /** Voluntary where money is left behind the last month. */
    private Optional<Plan> forward(LocalDate from, LocalDate end, long amount) {
        long left = amount;
        LocalDate month = from;
        LocalDate last = from;
        while (left > 0 && month.isBefore(end) && open.getOrDefault(month, UNKNOWN) != UNKNOWN) {
            long due = open.getOrDefault(month, 0L);
            if (due > 0) {
                left -= due;
                last = month;
            }
            month = month.plusMonths(1);
        }
        int months = (last.getYear() - from.getYear()) * 12 + last.getMonthValue() - from.getMonthValue() + 1;
        return Optional.of(new Plan(membership, from, months, left > 0));
    }

    /** Whether the amount is just what is open for the months of this plan. */
    boolean exact(Plan plan, long amount) {
        return !plan.voluntary() && open(new NamedMonths(plan.first(), plan.months())) == amount;
    }

    void take(Plan plan) {
        open.replaceAll(
                (month, due) -> due > 0 && new NamedMonths(plan.first(), plan.months()).names(month) ? 0L : due);
    }
}
