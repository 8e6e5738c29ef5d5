package socai.membership.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.time.Deadline;

/**
 * What happened to the transfer of one member (chuyển sinh hoạt đảng). Each event names the day on which it counts;
 * lateness is marked in the event and refuses nothing.
 */
public sealed interface TransferEvent extends DomainEvent {

    TransferId transfer();

    PersonId person();

    /** The business date of the act. */
    LocalDate on();

    /**
     * @param to          the receiving cell; absent for a transfer abroad
     * @param overseas    the overseas committee in words; present exactly for a transfer abroad
     * @param effectiveOn day of effect of the decision, or of the new residence: the limit counts from here
     * @param lastDay      last day of the stay; present for a temporary transfer
     * @param start       the limit for starting or completing
     * @param measure     what the limit asks for
     * @param late        units of that limit already too late on the day of the request; 0 in time
     * @param calendar    version of the calendar that was counted by
     * @param way         the stages that this transfer passes, fixed by the regulation of this day
     */
    @Logical("membership.TransferRequested")
    record TransferRequested(
            TransferId transfer,
            LocalDate on,
            PersonId person,
            MembershipId membership,
            TransferKind kind,
            OrganisationId from,
            Optional<OrganisationId> to,
            Optional<String> overseas,
            TransferCause cause,
            LocalDate effectiveOn,
            Paper paper,
            Optional<LocalDate> lastDay,
            Deadline start,
            TransferMeasure measure,
            int late,
            String calendar,
            List<TransferStage> way)
            implements TransferEvent {}

    /** The member gave the self-review of the last year in the cell, which wrote its remark. */
    @Logical("membership.TransferReviewHeld")
    record TransferReviewHeld(TransferId transfer, LocalDate on, PersonId person, LocalDate heldOn, Paper paper)
            implements TransferEvent {}

    /**
     * The letter of introduction (giấy giới thiệu sinh hoạt đảng).
     *
     * @param organisation who issued it
     * @param duesPaidTo   last month for which dues are paid, by any day of it
     * @param route        the levels between the issuer and the receiving cell, each of which endorses it, in order
     * @param present      the limit for presenting it
     * @param source       the regulation that names the issuer
     */
    @Logical("membership.IntroductionLetterIssued")
    record IntroductionLetterIssued(
            TransferId transfer,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            String letterNumber,
            Optional<LocalDate> duesPaidTo,
            List<OrganisationId> route,
            Deadline present,
            String source)
            implements TransferEvent {}

    /** @param left how many levels have still to endorse the letter */
    @Logical("membership.LetterEndorsed")
    record LetterEndorsed(TransferId transfer, LocalDate on, PersonId person, OrganisationId organisation, int left)
            implements TransferEvent {}

    /** @param documents how many papers lie in the sealed file */
    @Logical("membership.MemberFileSealed")
    record MemberFileSealed(
            TransferId transfer, LocalDate on, PersonId person, OrganisationId organisation, int documents)
            implements TransferEvent {}

    /** @param late units of the limit too late; 0 in time */
    @Logical("membership.LetterPresented")
    record LetterPresented(
            TransferId transfer,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            Deadline present,
            int late,
            String calendar)
            implements TransferEvent {}

    @Logical("membership.MemberFileChecked")
    record MemberFileChecked(
            TransferId transfer, LocalDate on, PersonId person, OrganisationId organisation, int documents)
            implements TransferEvent {}

    @Logical("membership.TransferReturned")
    record TransferReturned(
            TransferId transfer, LocalDate on, PersonId person, OrganisationId organisation, List<TransferLack> missing)
            implements TransferEvent {}

    /**
     * The member was received. A seat that moves does so with this event; a stay begins with it.
     *
     * @param to     the receiving cell; absent abroad
     * @param from   day from which it counts on the rolls, never before a vote whose base was taken
     * @param lastDay last day of a temporary stay
     * @param term   the limit of the stay
     * @param late   units of the limit for completing too late, where the regulation asks for completion; else 0
     */
    @Logical("membership.MemberReceived")
    record MemberReceived(
            TransferId transfer,
            LocalDate on,
            PersonId person,
            MembershipId membership,
            TransferKind kind,
            OrganisationId home,
            Optional<OrganisationId> to,
            LocalDate from,
            Optional<LocalDate> lastDay,
            Optional<Deadline> term,
            int late,
            String calendar)
            implements TransferEvent {}

    /** @param from day from which the member is counted at home again */
    @Logical("membership.TemporaryTransferEnded")
    record TemporaryTransferEnded(
            TransferId transfer, LocalDate on, PersonId person, OrganisationId home, LocalDate from, int late)
            implements TransferEvent {}

    @Logical("membership.TransferWithdrawn")
    record TransferWithdrawn(TransferId transfer, LocalDate on, PersonId person, WithdrawalReason reason)
            implements TransferEvent {}

    /**
     * The competent committee was told that a limit had passed.
     *
     * @param late     units of the limit too late on that day
     * @param calendar version of the calendar that was counted by
     */
    @Logical("membership.TransferLatenessReported")
    record TransferLatenessReported(
            TransferId transfer,
            LocalDate on,
            PersonId person,
            TransferClock clock,
            Deadline deadline,
            int late,
            String calendar)
            implements TransferEvent {}

    /** The organisation of the file was reorganised or its member moved with it: {@code to} goes on with it as it stands. */
    @Logical("membership.TransferCarriedOver")
    record TransferCarriedOver(
            TransferId transfer, LocalDate on, PersonId person, OrganisationId from, OrganisationId to)
            implements TransferEvent {}
}
