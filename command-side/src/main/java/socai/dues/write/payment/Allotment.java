package socai.dues.write.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import socai.dues.events.MonthPaid;
import socai.dues.events.MonthlyDue;
import socai.dues.events.Obligation;
import socai.dues.events.Tariff;

/**
 * How an amount falls on the months that it is for: the earliest first, each up to what is still open.
 *
 * @param dues      what is due for each of the months
 * @param open      what was still open of them before, in whole đồng
 * @param months    what each month gets; months that get nothing are left out
 * @param remainder what is more than all of them
 */
record Allotment(List<MonthlyDue> dues, long open, List<MonthPaid> months, long remainder) {

    static Allotment of(
            Tariff tariff, Obligation obligation, List<MonthPaid> paid, LocalDate first, int count, long amount) {
        List<MonthlyDue> dues = new ArrayList<>();
        List<MonthPaid> months = new ArrayList<>();
        long left = Math.max(0, amount);
        long open = 0;
        for (int at = 0; at < count; at++) {
            LocalDate month = first.withDayOfMonth(1).plusMonths(at);
            MonthlyDue due = tariff.of(month, obligation);
            dues.add(due);
            long before = paid.stream()
                    .filter(each -> each.month().equals(month))
                    .mapToLong(MonthPaid::amount)
                    .sum();
            long missing = Math.max(0, due.amount() - before);
            long part = Math.min(missing, left);
            open += missing;
            left -= part;
            if (part > 0) {
                months.add(new MonthPaid(month, part));
            }
        }
        return new Allotment(List.copyOf(dues), open, List.copyOf(months), left);
    }

    /** Whether it is known what is due for each month. */
    boolean known() {
        return dues.stream().allMatch(MonthlyDue::known);
    }
}
