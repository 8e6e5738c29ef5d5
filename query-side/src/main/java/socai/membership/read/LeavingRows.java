package socai.membership.read;

import socai.membership.events.LeavingEvent;
import socai.membership.events.LeavingEvent.LeaveCarriedOver;
import socai.membership.events.LeavingEvent.LeaveDecided;
import socai.membership.events.LeavingEvent.LeaveProposed;
import socai.membership.events.LeavingEvent.LeaveRefused;
import socai.membership.events.LeavingEvent.LeaveRequested;
import socai.membership.events.LeavingEvent.LeaveVoteFailed;
import socai.spine.read.Columns;

/** What the events of a request to leave change in its row, apart from the stage. */
final class LeavingRows {

    private LeavingRows() {}

    static Columns columns(LeavingEvent event) {
        return switch (event) {
            case LeaveRequested e -> Rounds.opened("LEAVING", e.person(), e.organisation(), e.round(), e.on());
            case LeaveProposed e -> Rounds.voted(e.vote(), true).and("proposed_on", e.on());
            case LeaveVoteFailed e -> Rounds.voted(e.vote(), false);
            case LeaveDecided e -> Rounds.decided(e.decision(), e.on());
            case LeaveRefused e -> Rounds.decided(e.decision(), e.on());
            case LeaveCarriedOver e -> Columns.of("org_id", e.to().raw());
            default -> Columns.none();
        };
    }
}
