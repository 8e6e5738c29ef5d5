package socai.membership.read;

import socai.membership.events.CorrectionEvent;
import socai.membership.events.CorrectionEvent.CorrectionAccepted;
import socai.membership.events.CorrectionEvent.CorrectionDeclined;
import socai.membership.events.CorrectionEvent.CorrectionRequested;
import socai.membership.events.CorrectionEvent.CorrectionWithdrawn;
import socai.spine.read.Columns;

/** What the events of a request for a correction change in its row, apart from the stage. */
final class CorrectionRows {

    private CorrectionRows() {}

    static Columns columns(CorrectionEvent event) {
        return switch (event) {
            case CorrectionRequested e ->
                Rounds.opened("CORRECTION", e.person(), e.organisation(), 1, e.on())
                        .and("variant", e.field())
                        .and("decided_by", e.keeper().raw());
            case CorrectionAccepted e -> Columns.of("decided_on", e.on()).and("passed", true);
            case CorrectionDeclined e -> Columns.of("decided_on", e.on()).and("passed", false);
            case CorrectionWithdrawn ignored -> Columns.none();
        };
    }
}
