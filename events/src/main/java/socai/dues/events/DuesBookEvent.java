package socai.dues.events;

import java.time.LocalDate;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** What stands in the book of dues of one organisation and year. */
public sealed interface DuesBookEvent extends DomainEvent {

    DuesBookId book();

    /** The business date of the act. */
    LocalDate on();

    /** Whose book it is. */
    OrganisationId organisation();

    /**
     * @param number of the receipt, counted from 1 in each book
     * @param amount in whole đồng
     */
    @Logical("dues.ReceiptBooked")
    record ReceiptBooked(
            DuesBookId book,
            LocalDate on,
            OrganisationId organisation,
            int number,
            DuesAccountId account,
            PersonId person,
            PaymentChannel channel,
            long amount)
            implements DuesBookEvent {}

    @Logical("dues.ReceiptReversed")
    record ReceiptReversed(
            DuesBookId book,
            LocalDate on,
            OrganisationId organisation,
            int number,
            DuesAccountId account,
            PersonId person,
            long amount,
            ReversalReason reason)
            implements DuesBookEvent {}

    /**
     * The books of a calendar month are closed: nothing is entered into it any more.
     *
     * @param month     its first day
     * @param collected what came in less what was reversed, in whole đồng
     * @param kept      the share that stays
     * @param up        the share that goes to the superior
     */
    @Logical("dues.DuesMonthClosed")
    record DuesMonthClosed(
            DuesBookId book,
            LocalDate on,
            OrganisationId organisation,
            LocalDate month,
            long collected,
            long kept,
            long up)
            implements DuesBookEvent {}

    /**
     * The share of closed months is sent up.
     *
     * @param number  of the remittance, counted from 1 in each book
     * @param through the last month that is in it
     */
    @Logical("dues.DuesRemitted")
    record DuesRemitted(
            DuesBookId book,
            LocalDate on,
            OrganisationId organisation,
            int number,
            LocalDate through,
            long amount,
            OrganisationId superior,
            String documentNumber)
            implements DuesBookEvent {}

    /** The superior has the money; the same amount stands in the superior's book. */
    @Logical("dues.RemittanceConfirmed")
    record RemittanceConfirmed(
            DuesBookId book,
            LocalDate on,
            OrganisationId organisation,
            int number,
            long amount,
            OrganisationId superior)
            implements DuesBookEvent {}

    /** What came from below, in the book of the superior. */
    @Logical("dues.RemittanceBooked")
    record RemittanceBooked(
            DuesBookId book,
            LocalDate on,
            OrganisationId organisation,
            DuesBookId from,
            OrganisationId sender,
            int number,
            long amount)
            implements DuesBookEvent {}

    /**
     * The year is settled: the books against the list of members.
     *
     * @param collected in the year, in whole đồng
     * @param members   who sat in the organisation on the last day of the year, or on the day of the report before it
     * @param payers    people with a receipt that counts
     */
    @Logical("dues.DuesYearSettled")
    record DuesYearSettled(
            DuesBookId book,
            LocalDate on,
            OrganisationId organisation,
            OrganisationId superior,
            long collected,
            long kept,
            long remitted,
            int members,
            int payers)
            implements DuesBookEvent {}

    /** @param accepted the superior found the books in order */
    @Logical("dues.DuesSettlementChecked")
    record DuesSettlementChecked(
            DuesBookId book,
            LocalDate on,
            OrganisationId organisation,
            OrganisationId superior,
            boolean accepted,
            String documentNumber)
            implements DuesBookEvent {}
}
