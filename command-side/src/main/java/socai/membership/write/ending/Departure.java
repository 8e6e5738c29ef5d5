package socai.membership.write.ending;

import java.time.LocalDate;
import java.util.List;
import socai.membership.events.MembershipEnd;
import socai.membership.events.MembershipEvent.MembershipEnded;
import socai.membership.events.MembershipId;
import socai.membership.write.Membership;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.organisation.write.Roll;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamEvent;

/** The end of a membership: the seat and the entry of the roll end on the same day. */
public record Departure(MembershipId membership, SeatedMember member, CellPlace place, List<String> leftOpen) {

    /** @param on the day of death, or of the decision */
    public List<StreamEvent> events(MembershipEnd kind, LocalDate on) {
        OrganisationId cell = member.cell().orElseThrow();
        PersonId person = member.person().orElseThrow();
        LocalDate from = place.from(on);
        return List.of(
                new StreamEvent(
                        Membership.TYPE,
                        membership.raw(),
                        new MembershipEnded(
                                membership, person, cell, member.standing().orElseThrow(), kind, on, from, leftOpen)),
                new StreamEvent(
                        Roll.TYPE,
                        Roll.stream(cell, RollKind.CELL),
                        new RollEntryClosed(cell, RollKind.CELL, person, from, exit(kind))));
    }

    private static RollExit exit(MembershipEnd kind) {
        return switch (kind) {
            case DIED -> RollExit.DIED;
            case LEFT -> RollExit.LEFT;
            case REMOVED -> RollExit.REMOVED;
        };
    }
}
