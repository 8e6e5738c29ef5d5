package socai.membership.read;

import socai.membership.events.ExemptionEvent;
import socai.membership.events.ExemptionEvent.ExemptionCarriedOver;
import socai.membership.events.ExemptionEvent.ExemptionGranted;
import socai.membership.events.ExemptionEvent.ExemptionRequested;
import socai.membership.events.ExemptionEvent.ExemptionVoteFailed;
import socai.spine.read.Columns;

/** What the events of an exemption change in its row, apart from the stage. */
final class ExemptionRows {

    private ExemptionRows() {}

    static Columns columns(ExemptionEvent event) {
        return switch (event) {
            case ExemptionRequested e -> Rounds.opened("EXEMPTION", e.person(), e.organisation(), e.round(), e.on());
            case ExemptionGranted e -> Rounds.voted(e.vote(), true).and("decided_on", e.on());
            case ExemptionVoteFailed e -> Rounds.voted(e.vote(), false);
            case ExemptionCarriedOver e -> Columns.of("org_id", e.to().raw());
            default -> Columns.none();
        };
    }
}
