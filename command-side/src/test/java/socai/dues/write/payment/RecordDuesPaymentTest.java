package socai.dues.write.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.dues.write.Ledger.DUE;
import static socai.dues.write.Ledger.TODAY;
import static socai.dues.write.Ledger.month;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.dues.events.DuesAccountEvent.DuesPaid;
import socai.dues.events.DuesBookEvent.ReceiptBooked;
import socai.dues.events.DuesCategory;
import socai.dues.events.MonthPaid;
import socai.dues.write.Ledger;
import socai.membership.write.Life;

/** {@code RecordDuesPayment}. */
class RecordDuesPaymentTest {

    @Test
    void a_payment_is_in_the_account_and_in_the_book_under_one_number() {
        Ledger ledger = Ledger.insured();

        DuesPaid paid = ledger.pay(month(2026, 5), 2, 2 * DUE)
                .wrote(DuesPaid.class, ReceiptBooked.class)
                .event(DuesPaid.class);

        assertThat(paid.months())
                .containsExactly(new MonthPaid(month(2026, 5), DUE), new MonthPaid(month(2026, 6), DUE));
        assertThat(paid.receipt()).isEqualTo(1);
        assertThat(ledger.book(Life.CELL, 2026).collected()).isEqualTo(2 * DUE);
        assertThat(ledger.pay(month(2026, 7), 1, DUE).event(ReceiptBooked.class).number())
                .isEqualTo(2);
    }

    @Test
    void what_is_paid_already_is_not_taken_twice() {
        Ledger ledger = Ledger.insured();
        ledger.pay(month(2026, 5), 1, DUE).isAccepted();

        ledger.pay(month(2026, 5), 1, DUE).refusedBy("dues.not-more-than-due");
        ledger.pay(month(2026, 5), 1, 1).refusedBy("dues.not-more-than-due");
    }

    @Test
    void more_than_due_is_taken_when_it_is_meant_and_reported_to_the_superior() {
        Ledger ledger = Ledger.insured();
        ledger.pay(month(2026, 5), 1, DUE + 1).refusedBy("dues.not-more-than-due");

        DuesPaid paid = ledger.pay(month(2026, 5), 1, DUE + 20_000, true, TODAY, Life.CELL)
                .event(DuesPaid.class);

        assertThat(paid.voluntary()).isEqualTo(20_000);
        assertThat(paid.reportedTo()).contains(Life.GRASSROOTS);
        assertThat(ledger.pay(month(2026, 6), 1, DUE).event(DuesPaid.class).reportedTo())
                .isEmpty();
    }

    @Test
    void a_part_falls_on_the_earliest_month_and_names_no_month_that_gets_nothing() {
        Ledger ledger = Ledger.insured();
        ledger.pay(month(2026, 3), 2, DUE).refusedBy("dues.reaches-all-months");

        assertThat(ledger.pay(month(2026, 3), 2, DUE + 1).event(DuesPaid.class).months())
                .containsExactly(new MonthPaid(month(2026, 3), DUE), new MonthPaid(month(2026, 4), 1));
        assertThat(ledger.pay(month(2026, 4), 1, DUE - 1).event(DuesPaid.class).months())
                .containsExactly(new MonthPaid(month(2026, 4), DUE - 1));
    }

    @Test
    void months_may_be_paid_late_and_ahead_up_to_the_limit() {
        Ledger ledger = Ledger.insured();

        ledger.pay(month(2026, 1), 1, DUE).isAccepted();
        ledger.pay(month(2027, 6), 1, DUE).isAccepted();
        ledger.pay(month(2027, 7), 1, DUE).refusedBy("dues.not-too-far-ahead");
    }

    @Test
    void a_payment_for_more_than_five_years_is_for_all_the_months_that_it_names() {
        Ledger ledger = Ledger.undeclared();
        ledger.declare(DuesCategory.INSURED, Optional.of(Ledger.SALARY), month(2020, 1))
                .isAccepted();
        long open = 66 * DUE;

        ledger.pay(month(2021, 1), 70, open).refusedBy("dues.reaches-all-months");
        assertThat(ledger.pay(month(2021, 1), 66, open).event(DuesPaid.class).months())
                .hasSize(66);
        ledger.pay(month(2026, 6), Integer.MAX_VALUE, DUE)
                .refusedBy("dues.not-too-far-ahead", "dues.reaches-all-months");
    }

    @Test
    void nothing_is_taken_before_it_is_known_what_is_due() {
        Ledger.undeclared().pay(month(2026, 5), 1, DUE).refusedBy("dues.due-known");
        Ledger ledger = Ledger.insured();
        ledger.pay(month(2025, 12), 1, DUE).refusedBy("dues.due-known");
        ledger.pay(month(2026, 5), 1, 0).refusedBy("dues.amount-given", "dues.reaches-all-months");
        ledger.pay(month(2026, 5), 0, DUE).refusedBy("dues.amount-given", "dues.not-more-than-due");
        ledger.pay(LocalDate.of(2026, 5, 2), 1, DUE).refusedBy("dues.month-begins");
    }

    @Test
    void whoever_stays_elsewhere_for_a_time_pays_there_and_abroad_at_home() {
        Ledger ledger = Ledger.insured();
        ledger.stay(Optional.of(Life.OTHER_CELL), LocalDate.of(2026, 4, 15));

        assertThat(ledger.pay(month(2026, 5), 1, DUE, false, TODAY, Life.OTHER_CELL)
                        .event(DuesPaid.class)
                        .organisation())
                .isEqualTo(Life.OTHER_CELL);
        assertThat(ledger.book(Life.OTHER_CELL, 2026).collected()).isEqualTo(DUE);

        Ledger abroad = Ledger.insured();
        abroad.stay(Optional.empty(), LocalDate.of(2026, 4, 15));
        abroad.pay(month(2026, 5), 1, DUE).isAccepted();
        assertThat(abroad.book(Life.CELL, 2026).collected()).isEqualTo(DUE);
    }

    @Test
    void whoever_moved_does_not_pay_again_what_was_paid_in_the_old_cell() {
        Ledger ledger = Ledger.insured();
        ledger.pay(month(2026, 5), 3, 3 * DUE).isAccepted();
        ledger.move(LocalDate.of(2026, 6, 15));
        LocalDate july = LocalDate.of(2026, 7, 3);

        ledger.pay(month(2026, 7), 1, DUE, false, july, Life.OTHER_CELL).refusedBy("dues.not-more-than-due");
        ledger.pay(month(2026, 8), 1, DUE, false, july, Life.OTHER_CELL).isAccepted();

        assertThat(ledger.book(Life.CELL, 2026).collected()).isEqualTo(3 * DUE);
        assertThat(ledger.book(Life.OTHER_CELL, 2026).collected()).isEqualTo(DUE);
    }
}
