package socai.dues.write;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.dues.write.Ledger.DUE;
import static socai.dues.write.Ledger.month;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import socai.dues.events.DuesAccountEvent.DuesPaid;
import socai.dues.events.DuesAccountEvent.PaymentReversed;
import socai.dues.events.MonthPaid;
import socai.membership.write.Life;
import socai.spine.DomainEvent;
import socai.spine.StreamEvent;

class BooksBalancePropertyTest {

    /** Whatever is paid, put off, reversed and moved: payments less reversals = the books of the cells = receipts that count. */
    @Property(tries = 60)
    void payments_less_reversals_are_what_the_books_hold(
            @ForAll @Size(min = 1, max = 14) List<@IntRange(min = 0, max = 999) Integer> wishes) {
        Ledger ledger = Ledger.insured();
        boolean moved = false;
        for (int wish : wishes) {
            int months = 1 + wish % 3;
            if (wish % 7 == 3) {
                ledger.putOff(month(2026, 1 + wish % 12), months, wish % 13);
            }
            switch (wish % 5) {
                case 0 -> ledger.reverse(Life.CELL, 2026, 1 + wish % 4);
                case 1 -> {
                    if (!moved) {
                        ledger.move(LocalDate.of(2026, 6, 15));
                    }
                    moved = true;
                }
                default ->
                    ledger.pay(
                            month(2026, 1 + wish % 12),
                            months,
                            months * DUE + wish % 7 * 1_000L,
                            wish % 2 == 0,
                            Ledger.TODAY,
                            moved ? Life.OTHER_CELL : Life.CELL);
            }
        }

        List<DomainEvent> events =
                ledger.life().events().stream().map(StreamEvent::event).toList();
        long paid = sum(events.stream().filter(DuesPaid.class::isInstance).map(e -> ((DuesPaid) e).amount()));
        long reversed =
                sum(events.stream().filter(PaymentReversed.class::isInstance).map(e -> ((PaymentReversed) e).amount()));
        long books = ledger.book(Life.CELL, 2026).collected()
                + ledger.book(Life.OTHER_CELL, 2026).collected();
        assertThat(books).isEqualTo(paid - reversed);
        assertThat(sum(ledger.account().payments().stream().map(DuesPaid::amount)))
                .isEqualTo(books);
        Map<LocalDate, Long> byMonth = ledger.account().paid().stream()
                .collect(Collectors.groupingBy(MonthPaid::month, Collectors.summingLong(MonthPaid::amount)));
        assertThat(byMonth.values()).as("no month is owed twice, here or there").allMatch(amount -> amount <= DUE);
        assertThat(sum(byMonth.values().stream())
                        + sum(ledger.account().payments().stream().map(DuesPaid::voluntary)))
                .isEqualTo(books);
    }

    private static long sum(Stream<Long> amounts) {
        return amounts.mapToLong(Long::longValue).sum();
    }
}
