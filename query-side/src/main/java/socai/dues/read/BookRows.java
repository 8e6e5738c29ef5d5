package socai.dues.read;

import static socai.dues.read.DuesTables.CLOSING;
import static socai.dues.read.DuesTables.REMITTANCE;
import static socai.dues.read.DuesTables.SETTLEMENT;

import java.util.Map;
import socai.dues.events.DuesBookEvent;
import socai.dues.events.DuesBookEvent.DuesMonthClosed;
import socai.dues.events.DuesBookEvent.DuesRemitted;
import socai.dues.events.DuesBookEvent.DuesSettlementChecked;
import socai.dues.events.DuesBookEvent.DuesYearSettled;
import socai.dues.events.DuesBookEvent.RemittanceConfirmed;
import socai.dues.events.SettlementState;
import socai.spine.read.Columns;
import socai.spine.read.Rows;

/** What the book of an organisation changes; its receipts are told by the accounts. */
final class BookRows {

    private BookRows() {}

    static void apply(DuesBookEvent event, Rows rows) {
        String book = event.book().raw();
        switch (event) {
            case DuesMonthClosed e ->
                rows.set(
                        CLOSING,
                        Map.of("book", book, "month", e.month()),
                        Columns.of("org_id", e.organisation().raw())
                                .and("collected", e.collected())
                                .and("kept", e.kept())
                                .and("up", e.up())
                                .and("closed_on", e.on())
                                .map());
            case DuesRemitted e ->
                rows.set(
                        REMITTANCE,
                        Map.of("book", book, "number", e.number()),
                        Columns.of("org_id", e.organisation().raw())
                                .and("superior", e.superior().raw())
                                .and("amount", e.amount())
                                .and("through", e.through())
                                .and("sent_on", e.on())
                                .and("document", e.documentNumber())
                                .map());
            case RemittanceConfirmed e ->
                rows.set(
                        REMITTANCE,
                        Map.of("book", book, "number", e.number()),
                        Columns.of("confirmed_on", e.on()).map());
            case DuesYearSettled e ->
                rows.set(
                        SETTLEMENT,
                        Map.of("book", book),
                        Columns.of("org_id", e.organisation().raw())
                                .and("superior", e.superior().raw())
                                .and("state", SettlementState.REPORTED)
                                .and("collected", e.collected())
                                .and("kept", e.kept())
                                .and("remitted", e.remitted())
                                .and("members", e.members())
                                .and("payers", e.payers())
                                .and("settled_on", e.on())
                                .map());
            case DuesSettlementChecked e ->
                rows.set(
                        SETTLEMENT,
                        Map.of("book", book),
                        Columns.of("state", e.accepted() ? SettlementState.ACCEPTED : SettlementState.RETURNED)
                                .map());
            default -> {}
        }
    }
}
