package socai.membership.read;

import socai.membership.events.RemovalEvent;
import socai.membership.events.RemovalEvent.RemovalBacked;
import socai.membership.events.RemovalEvent.RemovalCarriedOver;
import socai.membership.events.RemovalEvent.RemovalDecided;
import socai.membership.events.RemovalEvent.RemovalLatenessReported;
import socai.membership.events.RemovalEvent.RemovalOverturned;
import socai.membership.events.RemovalEvent.RemovalProposed;
import socai.membership.events.RemovalEvent.RemovalRejected;
import socai.membership.events.RemovalEvent.RemovalUpheld;
import socai.membership.events.RemovalEvent.RemovalVoteFailed;
import socai.spine.read.Columns;

/** What the events of a removal change in its row, apart from the stage. */
final class RemovalRows {

    private RemovalRows() {}

    static Columns columns(RemovalEvent event) {
        return switch (event) {
            case RemovalProposed e -> Rounds.opened("REMOVAL", e.person(), e.organisation(), e.round(), e.on());
            case RemovalBacked e -> Rounds.voted(e.vote(), true).and("proposed_on", e.on());
            case RemovalVoteFailed e -> Rounds.voted(e.vote(), false);
            case RemovalDecided e -> Rounds.decided(e.decision(), e.on());
            case RemovalRejected e -> Rounds.decided(e.decision(), e.on());
            case RemovalUpheld e ->
                Rounds.answered(e.decidedBy(), e.decisionNumber(), e.on()).and("decision_late", e.late());
            case RemovalOverturned e ->
                Rounds.answered(e.decidedBy(), e.decisionNumber(), e.on()).and("decision_late", e.late());
            case RemovalLatenessReported ignored -> Columns.of("lateness_reported", true);
            case RemovalCarriedOver e -> Columns.of("org_id", e.to().raw());
            default -> Columns.none();
        };
    }
}
