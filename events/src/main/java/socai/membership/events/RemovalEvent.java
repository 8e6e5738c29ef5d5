package socai.membership.events;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.time.Deadline;

/** What happened to a proposal to remove a member (xóa tên), up to the last complaint. */
public sealed interface RemovalEvent extends DomainEvent {

    RemovalId removal();

    PersonId person();

    /** The business date of the act. */
    LocalDate on();

    /**
     * @param organisation the cell
     * @param round        1 for the first proposal against this membership
     */
    @Logical("membership.RemovalProposed")
    record RemovalProposed(
            RemovalId removal,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            int round,
            RemovalGround ground,
            RemovalProof proof,
            @Personal.Label("membership.removal-remark") Optional<Personal<String>> remark)
            implements RemovalEvent {}

    /** @param call 1 for the first call */
    @Logical("membership.SelfReviewCalled")
    record SelfReviewCalled(
            RemovalId removal,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            int call,
            String letterNumber)
            implements RemovalEvent {}

    @Logical("membership.SelfReviewReceived")
    record SelfReviewReceived(
            RemovalId removal,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            @Personal.Label("membership.self-review") Optional<Personal<String>> remark)
            implements RemovalEvent {}

    @Logical("membership.RemovalBacked")
    record RemovalBacked(RemovalId removal, LocalDate on, PersonId person, OrganisationId organisation, CellBallot vote)
            implements RemovalEvent {}

    /** The vote fell short: the member stays. */
    @Logical("membership.RemovalVoteFailed")
    record RemovalVoteFailed(
            RemovalId removal, LocalDate on, PersonId person, OrganisationId organisation, CellBallot vote)
            implements RemovalEvent {}

    /** @param from first day on which the person is no member */
    @Logical("membership.RemovalDecided")
    record RemovalDecided(
            RemovalId removal,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            RemovalGround ground,
            LocalDate from,
            BodyBallot decision)
            implements RemovalEvent {}

    /** The competent body does not remove: the member stays. */
    @Logical("membership.RemovalRejected")
    record RemovalRejected(
            RemovalId removal,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            BodyBallot decision,
            @Personal.Label("membership.refusal-reason") Personal<String> reason)
            implements RemovalEvent {}

    /**
     * The person got the decision, or the answer to a complaint: from here the time for the next complaint runs.
     *
     * @param window how long the person may complain
     */
    @Logical("membership.RemovalReceiptRecorded")
    record RemovalReceiptRecorded(
            RemovalId removal,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            LocalDate receivedOn,
            Deadline window)
            implements RemovalEvent {}

    /**
     * The complaint suspends nothing.
     *
     * @param lodgedWith the organisation that answers it
     * @param instance   1 for the first one
     * @param window     the limit that it kept
     * @param resolve    the limit for the answer
     */
    @Logical("membership.RemovalComplaintLodged")
    record RemovalComplaintLodged(
            RemovalId removal,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            OrganisationId lodgedWith,
            int instance,
            Deadline window,
            Deadline resolve,
            @Personal.Label("membership.complaint") Optional<Personal<String>> complaint)
            implements RemovalEvent {}

    /**
     * The answer to a complaint: the decision stays.
     *
     * @param last     there is nobody above to complain to
     * @param late     units of the limit by which the answer came too late, 0 when in time
     * @param calendar version of the calendar that {@code late} was counted by
     */
    @Logical("membership.RemovalUpheld")
    record RemovalUpheld(
            RemovalId removal,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            OrganisationId decidedBy,
            String decisionNumber,
            boolean last,
            Deadline resolve,
            int late,
            String calendar,
            @Personal.Label("membership.complaint-answer") Optional<Personal<String>> remark)
            implements RemovalEvent {}

    /** The answer to a complaint: the decision was wrong, the membership is to be restored. */
    @Logical("membership.RemovalOverturned")
    record RemovalOverturned(
            RemovalId removal,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            OrganisationId decidedBy,
            String decisionNumber,
            Deadline resolve,
            int late,
            String calendar,
            @Personal.Label("membership.complaint-answer") Optional<Personal<String>> remark)
            implements RemovalEvent {}

    /**
     * The limit for the answer passed without one: told once to whoever stands above the organisation that owes it.
     *
     * @param lodgedWith the organisation that owes the answer
     * @param superior   the one above it, who is told; absent where nobody stands above it on record
     * @param instance   of the complaint, 1 for the first one
     * @param resolve    the limit that passed
     * @param late       units of the limit by which the answer was late on this day
     * @param calendar   version of the calendar that {@code late} was counted by
     */
    @Logical("membership.RemovalLatenessReported")
    record RemovalLatenessReported(
            RemovalId removal,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            OrganisationId lodgedWith,
            Optional<OrganisationId> superior,
            int instance,
            Deadline resolve,
            int late,
            String calendar)
            implements RemovalEvent {}

    /** @param window the time for a complaint that passed without one; absent after the last answer */
    @Logical("membership.RemovalConcluded")
    record RemovalConcluded(
            RemovalId removal, LocalDate on, PersonId person, OrganisationId organisation, Optional<Deadline> window)
            implements RemovalEvent {}

    /** The organisation of the file was reorganised or its member moved with it: {@code to} goes on with it as it stands. */
    @Logical("membership.RemovalCarriedOver")
    record RemovalCarriedOver(RemovalId removal, LocalDate on, PersonId person, OrganisationId from, OrganisationId to)
            implements RemovalEvent {}
}
