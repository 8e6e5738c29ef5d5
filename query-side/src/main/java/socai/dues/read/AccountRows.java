package socai.dues.read;

import static socai.dues.read.DuesTables.DECLARATION;
import static socai.dues.read.DuesTables.ERASED;
import static socai.dues.read.DuesTables.PAID;
import static socai.dues.read.DuesTables.RECEIPT;

import java.util.Map;
import java.util.Optional;
import socai.dues.events.DuesAccountEvent;
import socai.dues.events.DuesAccountEvent.DuesBaseDeclared;
import socai.dues.events.DuesAccountEvent.DuesPaid;
import socai.dues.events.DuesAccountEvent.PaymentReversed;
import socai.dues.events.MonthPaid;
import socai.spine.Personal;
import socai.spine.read.Columns;
import socai.spine.read.Rows;

/** What the account of a member changes. */
final class AccountRows {

    private AccountRows() {}

    static void apply(DuesAccountEvent event, long sequence, Rows rows) {
        switch (event) {
            case DuesBaseDeclared e -> declared(e, sequence, rows);
            case DuesPaid e -> paid(e, rows);
            case PaymentReversed e -> reversed(e, rows);
        }
    }

    private static void declared(DuesBaseDeclared e, long sequence, Rows rows) {
        Optional<Long> base = e.declaration()
                .base()
                .flatMap(Personal::value)
                .filter(any ->
                        rows.get(ERASED, Map.of("person", e.person().raw())).isEmpty());
        rows.set(
                DECLARATION,
                Map.of("account", e.account().raw(), "sequence", sequence),
                Columns.of("membership", e.account().membership().raw())
                        .and("person", e.person().raw())
                        .and("from_on", e.declaration().from())
                        .and("category", e.declaration().category())
                        .and("base", base)
                        .and("zone", e.declaration().zone())
                        .and("declared_on", e.on())
                        .map());
    }

    private static void paid(DuesPaid e, Rows rows) {
        rows.set(
                RECEIPT,
                key(e.book().raw(), e.receipt()),
                Columns.of("account", e.account().raw())
                        .and("membership", e.account().membership().raw())
                        .and("person", e.person().raw())
                        .and("org_id", e.organisation().raw())
                        .and("booked_on", e.on())
                        .and("received_on", e.receivedOn())
                        .and("channel", e.channel())
                        .and("amount", e.amount())
                        .and("voluntary", e.voluntary())
                        .and("reported_to", e.reportedTo().map(to -> to.raw()))
                        .map());
        for (MonthPaid month : e.months()) {
            rows.set(
                    PAID,
                    Map.of("book", e.book().raw(), "number", e.receipt(), "month", month.month()),
                    Columns.of("membership", e.account().membership().raw())
                            .and("person", e.person().raw())
                            .and("org_id", e.organisation().raw())
                            .and("amount", month.amount())
                            .map());
        }
    }

    private static void reversed(PaymentReversed e, Rows rows) {
        rows.set(
                RECEIPT,
                key(e.book().raw(), e.receipt()),
                Columns.of("reversed_on", e.on()).and("reversal", e.reason()).map());
        e.months()
                .forEach(month -> rows.remove(
                        PAID, Map.of("book", e.book().raw(), "number", e.receipt(), "month", month.month())));
    }

    private static Map<String, Object> key(String book, int receipt) {
        return Map.of("book", book, "number", receipt);
    }
}
