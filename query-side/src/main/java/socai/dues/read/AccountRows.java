package socai.dues.read;

import static socai.dues.read.DuesTables.APPLICATION;
import static socai.dues.read.DuesTables.DECLARATION;
import static socai.dues.read.DuesTables.ERASED;
import static socai.dues.read.DuesTables.PAID;
import static socai.dues.read.DuesTables.RECEIPT;
import static socai.dues.read.DuesTables.RELIEF;

import java.util.Map;
import java.util.Optional;
import socai.dues.events.DuesAccountEvent;
import socai.dues.events.DuesAccountEvent.DuesBaseDeclared;
import socai.dues.events.DuesAccountEvent.DuesDeferralGranted;
import socai.dues.events.DuesAccountEvent.DuesDeferralRefused;
import socai.dues.events.DuesAccountEvent.DuesDeferralRequested;
import socai.dues.events.DuesAccountEvent.DuesPaid;
import socai.dues.events.DuesAccountEvent.DuesReliefGranted;
import socai.dues.events.DuesAccountEvent.DuesReliefRefused;
import socai.dues.events.DuesAccountEvent.DuesReliefReported;
import socai.dues.events.DuesAccountEvent.DuesReliefRequested;
import socai.dues.events.DuesAccountEvent.PaymentReversed;
import socai.dues.events.MonthPaid;
import socai.dues.events.ReliefStage;
import socai.spine.Metadata;
import socai.spine.Personal;
import socai.spine.Recorded;
import socai.spine.read.Columns;
import socai.spine.read.Rows;

/** What the account of a member changes. */
final class AccountRows {

    private AccountRows() {}

    static void apply(DuesAccountEvent event, Recorded recorded, Rows rows) {
        switch (event) {
            case DuesBaseDeclared e -> declared(e, recorded.sequence(), rows);
            case DuesPaid e -> paid(e, recorded, rows);
            case PaymentReversed e -> reversed(e, rows);
            case DuesReliefRequested e -> asked(e, rows);
            case DuesReliefReported e ->
                application(
                        e,
                        Columns.of("stage", ReliefStage.REPORTED)
                                .and("reported_to", e.reportedTo().raw())
                                .and("supported", e.supported()),
                        rows);
            case DuesReliefGranted e -> granted(e, rows);
            case DuesReliefRefused e -> application(e, Columns.of("stage", ReliefStage.REFUSED), rows);
            case DuesDeferralRequested e -> DeferralRows.asked(e, rows);
            case DuesDeferralGranted e -> DeferralRows.granted(e, rows);
            case DuesDeferralRefused e -> DeferralRows.answered(e.account(), rows);
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

    private static void paid(DuesPaid e, Recorded recorded, Rows rows) {
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
                        .and("command", Optional.ofNullable(recorded.metadata().get(Metadata.COMMAND)))
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

    private static void asked(DuesReliefRequested e, Rows rows) {
        application(
                e,
                Columns.of("stage", ReliefStage.REQUESTED)
                        .and("membership", e.account().membership().raw())
                        .and("person", e.person().raw())
                        .and("org_id", e.organisation().raw())
                        .and("ground", e.ground())
                        .and("percent", e.asked().percent())
                        .and("from_on", e.asked().from())
                        .and("months", e.asked().months())
                        .and("asked_on", e.on())
                        .and("reported_to", null)
                        .and("supported", null),
                rows);
    }

    private static void granted(DuesReliefGranted e, Rows rows) {
        application(e, Columns.of("stage", ReliefStage.GRANTED), rows);
        rows.set(
                RELIEF,
                Map.of("account", e.account().raw(), "from_on", e.relief().from()),
                Columns.of("membership", e.account().membership().raw())
                        .and("months", e.relief().months())
                        .and("percent", e.relief().percent())
                        .and("decided_by", e.decidedBy().raw())
                        .and("decision_number", e.decisionNumber())
                        .map());
    }

    private static void application(DuesAccountEvent e, Columns columns, Rows rows) {
        rows.set(APPLICATION, Map.of("account", e.account().raw()), columns.map());
    }

    private static Map<String, Object> key(String book, int receipt) {
        return Map.of("book", book, "number", receipt);
    }
}
