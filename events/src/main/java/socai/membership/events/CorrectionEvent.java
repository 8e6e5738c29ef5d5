package socai.membership.events;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.time.Deadline;

/** What happened to a member's request to correct something in the own file. */
public sealed interface CorrectionEvent extends DomainEvent {

    CorrectionId correction();

    /** The business date of the act. */
    LocalDate on();

    PersonId person();

    /** The cell of the member when the request was made. */
    OrganisationId organisation();

    /**
     * @param keeper    keeps the member's file and decides
     * @param oldDate   what stood there, of a field that is a day
     * @param newDate   what should stand there, of a field that is a day
     * @param oldText   what stood there, of any other field
     * @param newText   what should stand there, of any other field
     * @param effective since when the wanted value is true
     * @param answer    how long the keeper may take
     */
    @Logical("membership.CorrectionRequested")
    record CorrectionRequested(
            CorrectionId correction,
            LocalDate on,
            PersonId person,
            MembershipId membership,
            OrganisationId organisation,
            OrganisationId keeper,
            RequestedField field,

            @Personal.Label("membership.correction-old-date")
            Optional<Personal<LocalDate>> oldDate,

            @Personal.Label("membership.correction-new-date")
            Optional<Personal<LocalDate>> newDate,

            @Personal.Label("membership.correction-old-text")
            Optional<Personal<String>> oldText,

            @Personal.Label("membership.correction-new-text")
            Optional<Personal<String>> newText,

            @Personal.Label("membership.correction-reason") Personal<String> reason,
            LocalDate effective,
            Paper evidence,
            Deadline answer)
            implements CorrectionEvent {}

    /** The correction itself stands with the person or the membership, written in the same unit of work. */
    @Logical("membership.CorrectionAccepted")
    record CorrectionAccepted(
            CorrectionId correction,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            OrganisationId keeper,
            RequestedField field)
            implements CorrectionEvent {}

    @Logical("membership.CorrectionDeclined")
    record CorrectionDeclined(
            CorrectionId correction,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            OrganisationId keeper,
            RequestedField field,
            @Personal.Label("membership.refusal-reason") Personal<String> reason)
            implements CorrectionEvent {}

    @Logical("membership.CorrectionWithdrawn")
    record CorrectionWithdrawn(
            CorrectionId correction, LocalDate on, PersonId person, OrganisationId organisation, RequestedField field)
            implements CorrectionEvent {}
}
