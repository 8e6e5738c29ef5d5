package socai.membership.read;

import socai.membership.events.BadgeEvent;
import socai.membership.events.BadgeEvent.BadgeAwarded;
import socai.membership.events.BadgeEvent.BadgeCarriedOver;
import socai.membership.events.BadgeEvent.BadgeDecided;
import socai.membership.events.BadgeEvent.BadgeDeclared;
import socai.membership.events.BadgeEvent.BadgeListed;
import socai.membership.events.BadgeEvent.BadgeProposed;
import socai.spine.read.Columns;

/** What the events of a member's badges change in the row of the file, apart from the stage. */
final class BadgeRows {

    private BadgeRows() {}

    static Columns columns(BadgeEvent event) {
        return switch (event) {
            case BadgeDeclared e -> Rounds.opened("BADGE", e.person(), e.organisation(), e.round(), e.on());
            case BadgeListed e -> Rounds.opened("BADGE", e.person(), e.organisation(), 1, e.on());
            case BadgeProposed e -> Columns.of("proposed_on", e.on());
            case BadgeDecided e ->
                Columns.of("decided_on", e.on())
                        .and("decided_by", e.decidedBy().raw())
                        .and("decision_number", e.decisionNumber());
            case BadgeAwarded e -> Columns.of("ceremony_on", e.presentedOn());
            case BadgeCarriedOver e -> Columns.of("org_id", e.to().raw());
            default -> Columns.none();
        };
    }
}
