package socai.dues.write.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.dues.write.Ledger.DUE;
import static socai.dues.write.Ledger.month;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.dues.events.DuesBookEvent.DuesMonthClosed;
import socai.dues.events.DuesBookEvent.DuesRemitted;
import socai.dues.events.DuesBookEvent.DuesYearSettled;
import socai.dues.events.DuesBookEvent.RemittanceBooked;
import socai.dues.events.DuesBookId;
import socai.dues.events.SettlementState;
import socai.dues.write.Ledger;
import socai.membership.write.Life;
import socai.spine.OrganisationId;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

/** {@code CloseDuesMonth}, {@code RemitDues}, {@code ConfirmRemittance}, {@code SettleDuesYear}, {@code CheckDuesSettlement}. */
class BooksGoUpTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 3);
    private static final DuesBookId BOOK = DuesBookId.of(Life.CELL, 2026);

    private final Ledger ledger = Ledger.insured();

    private Outcome close(LocalDate month, LocalDate day) {
        return ledger.life()
                .when(new CloseDuesMonthDecider(), new CloseDuesMonth(BOOK, month), Acts.on(day, Life.CELL));
    }

    private Outcome remit() {
        return ledger.life().when(new RemitDuesDecider(), new RemitDues(BOOK, "05-CT/CB"), Acts.on(JULY, Life.CELL));
    }

    private Outcome confirm(int number) {
        return ledger.life()
                .when(
                        new ConfirmRemittanceDecider(),
                        new ConfirmRemittance(BOOK, number),
                        Acts.on(JULY, Life.GRASSROOTS));
    }

    private Outcome settle() {
        return ledger.life().when(new SettleDuesYearDecider(), new SettleDuesYear(BOOK), Acts.on(JULY, Life.CELL));
    }

    private Outcome check(OrganisationId by, boolean accepted) {
        return ledger.life()
                .when(
                        new CheckDuesSettlementDecider(),
                        new CheckDuesSettlement(BOOK, by, accepted, "09-TB/ĐU"),
                        Acts.on(JULY, by));
    }

    @Test
    void a_month_is_closed_once_when_it_is_over_and_takes_no_entry_any_more() {
        close(month(2026, 6), JULY).refusedBy("dues.book-kept");
        ledger.pay(month(2026, 6), 1, DUE).isAccepted();
        close(month(2026, 6), LocalDate.of(2026, 6, 30)).refusedBy("dues.month-next");
        close(month(2026, 7), LocalDate.of(2026, 8, 1)).refusedBy("dues.month-next");

        DuesMonthClosed closed = close(month(2026, 6), LocalDate.of(2026, 7, 1)).event(DuesMonthClosed.class);

        assertThat(closed.collected()).isEqualTo(DUE);
        assertThat(closed.kept()).isEqualTo(24_000);
        assertThat(closed.up()).isEqualTo(56_000);
        close(month(2026, 6), JULY).refusedBy("dues.month-next");
        ledger.pay(month(2026, 7), 1, DUE).refusedBy("dues.month-open");
        ledger.reverse(Life.CELL, 2026, 1).refusedBy("dues.month-open");
        ledger.pay(month(2026, 7), 1, DUE, false, JULY, Life.CELL).isAccepted();
    }

    @Test
    void what_the_cell_sent_is_what_the_superior_has() {
        ledger.pay(month(2026, 5), 2, 2 * DUE).isAccepted();
        remit().refusedBy("dues.something-to-remit");
        close(month(2026, 6), JULY).isAccepted();

        assertThat(remit().event(DuesRemitted.class).superior()).isEqualTo(Life.GRASSROOTS);
        remit().refusedBy("dues.something-to-remit");
        confirm(2).refusedBy("dues.remittance-open");
        assertThat(confirm(1).event(RemittanceBooked.class).amount()).isEqualTo(112_000);
        confirm(1).refusedBy("dues.remittance-open");

        assertThat(ledger.book(Life.GRASSROOTS, 2026).collected())
                .isEqualTo(ledger.book(Life.CELL, 2026).remittances().stream()
                        .mapToLong(one -> one.sent().amount())
                        .sum());
    }

    @Test
    void a_year_is_settled_when_all_is_closed_and_confirmed_and_the_superior_checks_it() {
        ledger.pay(month(2026, 6), 1, DUE).isAccepted();
        settle().refusedBy("dues.all-closed-and-confirmed");
        close(month(2026, 6), JULY).isAccepted();
        settle().refusedBy("dues.all-closed-and-confirmed");
        remit().isAccepted();
        settle().refusedBy("dues.all-closed-and-confirmed");
        confirm(1).isAccepted();
        check(Life.GRASSROOTS, true).refusedBy("dues.settlement-stands");

        DuesYearSettled settled = settle().event(DuesYearSettled.class);

        assertThat(settled.collected()).isEqualTo(settled.kept() + settled.remitted());
        assertThat(settled.payers()).isEqualTo(1);
        settle().refusedBy("dues.settlement-stands");
        check(Life.ABOVE, true).refusedBy("dues.superior-there");
        check(Life.GRASSROOTS, false).isAccepted();
        settle().isAccepted();
        check(Life.GRASSROOTS, true).isAccepted();
        assertThat(ledger.book(Life.CELL, 2026).settlement()).isEqualTo(SettlementState.ACCEPTED);
    }
}
