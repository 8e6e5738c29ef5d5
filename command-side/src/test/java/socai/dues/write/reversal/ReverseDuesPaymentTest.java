package socai.dues.write.reversal;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.dues.write.Ledger.DUE;
import static socai.dues.write.Ledger.month;

import org.junit.jupiter.api.Test;
import socai.dues.events.DuesAccountEvent.PaymentReversed;
import socai.dues.events.DuesBookEvent.ReceiptBooked;
import socai.dues.events.DuesBookEvent.ReceiptReversed;
import socai.dues.write.Ledger;
import socai.membership.write.Life;

/** {@code ReverseDuesPayment}. */
class ReverseDuesPaymentTest {

    @Test
    void a_receipt_is_reversed_once_and_its_months_are_open_again() {
        Ledger ledger = Ledger.insured();
        ledger.pay(month(2026, 5), 1, DUE).isAccepted();

        ledger.reverse(Life.CELL, 2026, 1).wrote(PaymentReversed.class, ReceiptReversed.class);
        ledger.reverse(Life.CELL, 2026, 1).refusedBy("dues.receipt-counts");
        ledger.reverse(Life.CELL, 2026, 2).refusedBy("dues.receipt-counts");

        assertThat(ledger.book(Life.CELL, 2026).collected()).isZero();
        assertThat(ledger.account().paid()).isEmpty();
        assertThat(ledger.pay(month(2026, 5), 1, DUE).event(ReceiptBooked.class).number())
                .as("a reversed number is not given again")
                .isEqualTo(2);
    }
}
