package socai.membership.read;

import java.time.LocalDate;
import socai.membership.events.CellBallot;
import socai.membership.events.ExemptionEvent;
import socai.membership.events.ExemptionEvent.ExemptionCarriedOver;
import socai.membership.events.ExemptionEvent.ExemptionGranted;
import socai.membership.events.ExemptionEvent.ExemptionRequested;
import socai.membership.events.ExemptionEvent.ExemptionVoteFailed;
import socai.spine.OrganisationId;
import socai.spine.read.Columns;

/** What the events of an exemption change in its row, apart from the stage. */
final class ExemptionRows {

    private ExemptionRows() {}

    static Columns columns(ExemptionEvent event) {
        return switch (event) {
            case ExemptionRequested e -> Rounds.opened("EXEMPTION", e.person(), e.organisation(), e.round(), e.on());
            case ExemptionGranted e ->
                resolved(e.organisation(), e.vote(), true, e.on()).and("decided_on", e.on());
            case ExemptionVoteFailed e -> resolved(e.organisation(), e.vote(), false, e.on());
            case ExemptionCarriedOver e -> Columns.of("org_id", e.to().raw());
            default -> Columns.none();
        };
    }

    /** The cell answers by its resolution. */
    private static Columns resolved(OrganisationId cell, CellBallot vote, boolean passed, LocalDate on) {
        return Rounds.voted(vote, passed)
                .and("answer_number", vote.resolutionNumber())
                .and("answered_by", cell.raw())
                .and("answered_on", on);
    }
}
