package socai.dues.read;

import static socai.dues.read.DuesTables.DEFERRAL;
import static socai.dues.read.DuesTables.DEFERRAL_ASKED;

import java.util.Map;
import socai.dues.events.DuesAccountEvent.DuesDeferralGranted;
import socai.dues.events.DuesAccountEvent.DuesDeferralRequested;
import socai.dues.events.DuesAccountId;
import socai.spine.read.Columns;
import socai.spine.read.Rows;

/** What applications to pay later change. */
final class DeferralRows {

    private DeferralRows() {}

    static void asked(DuesDeferralRequested e, Rows rows) {
        rows.set(
                DEFERRAL_ASKED,
                Map.of("account", e.account().raw()),
                Columns.of("membership", e.account().membership().raw())
                        .and("person", e.person().raw())
                        .and("asked_of", e.askedOf().raw())
                        .and("from_on", e.asked().from())
                        .and("months", e.asked().months())
                        .and("length", e.asked().length())
                        .and("asked_on", e.on())
                        .map());
    }

    static void granted(DuesDeferralGranted e, Rows rows) {
        answered(e.account(), rows);
        rows.set(
                DEFERRAL,
                Map.of("account", e.account().raw(), "from_on", e.deferral().from()),
                Columns.of("membership", e.account().membership().raw())
                        .and("months", e.deferral().months())
                        .and("length", e.deferral().length())
                        .and("decided_by", e.decidedBy().raw())
                        .and("decision_number", e.decisionNumber())
                        .map());
    }

    static void answered(DuesAccountId account, Rows rows) {
        rows.remove(DEFERRAL_ASKED, Map.of("account", account.raw()));
    }
}
