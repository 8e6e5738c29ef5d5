package socai.membership.events;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;

/** What happened to a member's exemption from activities (miễn công tác và sinh hoạt đảng). */
public sealed interface ExemptionEvent extends DomainEvent {

    ExemptionId exemption();

    PersonId person();

    /** The business date of the act. */
    LocalDate on();

    /**
     * @param organisation the cell
     * @param round        1 for the first request of this membership
     * @param until        first day of activity again; absent for a reason that has no end
     * @param oral         said and not written, by somebody too weak to write
     */
    @Logical("membership.ExemptionRequested")
    record ExemptionRequested(
            ExemptionId exemption,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            int round,
            ExemptionReason reason,
            Optional<LocalDate> until,
            boolean oral,
            @Personal.Label("membership.exemption-words") Optional<Personal<String>> words)
            implements ExemptionEvent {}

    /** @param from first day on which it counts: never a day whose base was already taken */
    @Logical("membership.ExemptionGranted")
    record ExemptionGranted(
            ExemptionId exemption,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            ExemptionReason reason,
            LocalDate from,
            Optional<LocalDate> until,
            CellBallot vote)
            implements ExemptionEvent {}

    /** The vote fell short: the member stays active. */
    @Logical("membership.ExemptionVoteFailed")
    record ExemptionVoteFailed(
            ExemptionId exemption, LocalDate on, PersonId person, OrganisationId organisation, CellBallot vote)
            implements ExemptionEvent {}

    /** The directly superior organisation is told. */
    @Logical("membership.ExemptionReportedUp")
    record ExemptionReportedUp(
            ExemptionId exemption, LocalDate on, PersonId person, OrganisationId organisation, OrganisationId superior)
            implements ExemptionEvent {}

    /** The member sits in another cell now, and the file with them: {@code to} votes on it and ends it. */
    @Logical("membership.ExemptionCarriedOver")
    record ExemptionCarriedOver(
            ExemptionId exemption, LocalDate on, PersonId person, OrganisationId from, OrganisationId to)
            implements ExemptionEvent {}

    /** @param from first day of activity again */
    @Logical("membership.ExemptionEnded")
    record ExemptionEnded(
            ExemptionId exemption,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            ExemptionEnd reason,
            LocalDate from)
            implements ExemptionEvent {}
}
