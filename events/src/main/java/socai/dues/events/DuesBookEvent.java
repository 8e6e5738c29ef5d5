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
}
