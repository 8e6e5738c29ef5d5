package socai.dues.write;

import java.util.List;
import java.util.Optional;
import socai.dues.events.DuesBookEvent;
import socai.dues.events.DuesBookEvent.ReceiptBooked;
import socai.dues.events.DuesBookEvent.ReceiptReversed;
import socai.dues.events.DuesBookId;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.write.Dossier;

/**
 * The book of one organisation and year.
 *
 * @param receipts all that were ever given, in the order of their numbers
 */
public record DuesBook(Optional<OrganisationId> organisation, List<Entry> receipts) implements Dossier {

    /** A receipt, and whether it still counts. */
    public record Entry(ReceiptBooked receipt, boolean reversed) {}

    public static final DuesBook NONE = new DuesBook(Optional.empty(), List.of());

    public static final StreamType<DuesBook, DuesBookEvent> TYPE =
            new StreamType<>("dues-book", DuesBookId.PREFIX, DuesBookEvent.class, NONE, DuesBook::evolve);

    static DuesBook evolve(DuesBook state, DuesBookEvent event) {
        Optional<OrganisationId> organisation = Optional.of(event.organisation());
        return switch (event) {
            case ReceiptBooked e -> new DuesBook(organisation, DuesAccount.plus(state.receipts, new Entry(e, false)));
            case ReceiptReversed e ->
                new DuesBook(
                        organisation,
                        state.receipts.stream()
                                .map(entry -> entry.receipt().number() == e.number()
                                        ? new Entry(entry.receipt(), true)
                                        : entry)
                                .toList());
        };
    }

    public Optional<Entry> receipt(int number) {
        return receipts.stream()
                .filter(entry -> entry.receipt().number() == number)
                .findFirst();
    }

    /** The number of the next receipt. */
    public int next() {
        return receipts.size() + 1;
    }

    /** What came in and stayed, in whole đồng. */
    public long collected() {
        return receipts.stream()
                .filter(entry -> !entry.reversed())
                .mapToLong(entry -> entry.receipt().amount())
                .sum();
    }

    @Override
    public Optional<OrganisationId> matter() {
        return organisation;
    }

    @Override
    public Optional<PersonId> subject() {
        return Optional.empty();
    }
}
