package socai.dues.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;

/** What one member declared, paid and was relieved of. */
public sealed interface DuesAccountEvent extends DomainEvent {

    DuesAccountId account();

    /** The business date of the act. */
    LocalDate on();

    PersonId person();

    /** The cell in which the member sat then. */
    OrganisationId organisation();

    @Logical("dues.DuesBaseDeclared")
    record DuesBaseDeclared(
            DuesAccountId account, LocalDate on, PersonId person, OrganisationId organisation, Declaration declaration)
            implements DuesAccountEvent {}

    /**
     * Money came in. The same receipt stands in the book of the cell.
     *
     * @param receipt    its number in the book
     * @param receivedOn the day on which the money came in
     * @param months     what of it is for which month
     * @param amount     all of it, in whole đồng
     * @param voluntary  what goes beyond what is due; it is reported to {@code reportedTo}
     */
    @Logical("dues.DuesPaid")
    record DuesPaid(
            DuesAccountId account,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            DuesBookId book,
            int receipt,
            LocalDate receivedOn,
            PaymentChannel channel,
            List<MonthPaid> months,
            long amount,
            long voluntary,
            Optional<OrganisationId> reportedTo)
            implements DuesAccountEvent {}

    /** A receipt was entered wrongly; it stays in the book and counts no more. */
    @Logical("dues.PaymentReversed")
    record PaymentReversed(
            DuesAccountId account,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            DuesBookId book,
            int receipt,
            List<MonthPaid> months,
            long amount,
            ReversalReason reason)
            implements DuesAccountEvent {}

    /**
     * @param round 1 for the first application of this membership
     * @param words what the member says
     */
    @Logical("dues.DuesReliefRequested")
    record DuesReliefRequested(
            DuesAccountId account,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            int round,
            ReliefGround ground,
            Relief asked,
            @Personal.Label("dues.relief-words") Optional<Personal<String>> words)
            implements DuesAccountEvent {}

    /** @param reportedTo the body that decides */
    @Logical("dues.DuesReliefReported")
    record DuesReliefReported(
            DuesAccountId account,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            boolean supported,
            String documentNumber,
            OrganisationId reportedTo)
            implements DuesAccountEvent {}

    @Logical("dues.DuesReliefGranted")
    record DuesReliefGranted(
            DuesAccountId account,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            Relief relief,
            OrganisationId decidedBy,
            String decisionNumber)
            implements DuesAccountEvent {}

    /**
     * @param round   1 for the first application of this membership
     * @param askedOf the body that decides
     * @param words   what the member says
     */
    @Logical("dues.DuesDeferralRequested")
    record DuesDeferralRequested(
            DuesAccountId account,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            int round,
            Deferral asked,
            OrganisationId askedOf,
            @Personal.Label("dues.deferral-words") Optional<Personal<String>> words)
            implements DuesAccountEvent {}

    @Logical("dues.DuesDeferralGranted")
    record DuesDeferralGranted(
            DuesAccountId account,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            Deferral deferral,
            OrganisationId decidedBy,
            String decisionNumber)
            implements DuesAccountEvent {}

    @Logical("dues.DuesDeferralRefused")
    record DuesDeferralRefused(
            DuesAccountId account,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            OrganisationId decidedBy,
            String decisionNumber)
            implements DuesAccountEvent {}

    @Logical("dues.DuesReliefRefused")
    record DuesReliefRefused(
            DuesAccountId account,
            LocalDate on,
            PersonId person,
            OrganisationId organisation,
            OrganisationId decidedBy,
            String decisionNumber)
            implements DuesAccountEvent {}
}
