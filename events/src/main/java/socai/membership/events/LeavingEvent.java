package socai.membership.events;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;

/** What happened to a member's own request to leave (xin ra khỏi Đảng). */
public sealed interface LeavingEvent extends DomainEvent {

    LeavingId leaving();

    PersonId person();

    /** The business date of the act. */
    LocalDate on();

    /**
     * @param organisation the cell
     * @param round        1 for the first request of this membership
     * @param writtenOn    date of the request
     */
    @Logical("membership.LeaveRequested")
    record LeaveRequested(
            LeavingId leaving,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            int round,
            LocalDate writtenOn,
            @Personal.Label("membership.leave-reason") Optional<Personal<String>> reason)
            implements LeavingEvent {}

    /** @param noOpenViolation declared by the cell committee: nothing that deserves discipline is open */
    @Logical("membership.LeaveProposed")
    record LeaveProposed(
            LeavingId leaving,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            boolean noOpenViolation,
            CellBallot vote)
            implements LeavingEvent {}

    /** The vote fell short; the member may ask again. */
    @Logical("membership.LeaveVoteFailed")
    record LeaveVoteFailed(
            LeavingId leaving, LocalDate on, PersonId person, OrganisationId organisation, CellBallot vote)
            implements LeavingEvent {}

    @Logical("membership.LeaveWithdrawn")
    record LeaveWithdrawn(LeavingId leaving, LocalDate on, PersonId person, OrganisationId organisation)
            implements LeavingEvent {}

    /**
     * The competent body lets the member go.
     *
     * @param from         first day on which the person is no member
     * @param cardReturned the Party card was handed in; a probationary member has none
     */
    @Logical("membership.LeaveDecided")
    record LeaveDecided(
            LeavingId leaving,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            LocalDate from,
            boolean cardReturned,
            BodyBallot decision)
            implements LeavingEvent {}

    @Logical("membership.LeaveRefused")
    record LeaveRefused(
            LeavingId leaving,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            BodyBallot decision,
            @Personal.Label("membership.refusal-reason") Personal<String> reason)
            implements LeavingEvent {}

    /** The organisation of the file was reorganised or its member moved with it: {@code to} goes on with it as it stands. */
    @Logical("membership.LeaveCarriedOver")
    record LeaveCarriedOver(LeavingId leaving, LocalDate on, PersonId person, OrganisationId from, OrganisationId to)
            implements LeavingEvent {}
}
