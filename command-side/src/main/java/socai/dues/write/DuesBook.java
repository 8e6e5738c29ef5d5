package socai.dues.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.dues.events.DuesBookEvent;
import socai.dues.events.DuesBookEvent.DuesMonthClosed;
import socai.dues.events.DuesBookEvent.DuesRemitted;
import socai.dues.events.DuesBookEvent.DuesSettlementChecked;
import socai.dues.events.DuesBookEvent.DuesYearSettled;
import socai.dues.events.DuesBookEvent.ReceiptBooked;
import socai.dues.events.DuesBookEvent.ReceiptReversed;
import socai.dues.events.DuesBookEvent.RemittanceBooked;
import socai.dues.events.DuesBookEvent.RemittanceConfirmed;
import socai.dues.events.DuesBookId;
import socai.dues.events.SettlementState;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.write.Dossier;

/**
 * The book of one organisation and year.
 *
 * @param receipts   all that were ever given, in the order of their numbers
 * @param received   what came from below
 * @param closings   closed months, in order
 * @param remittances what was sent up
 */
public record DuesBook(
        Optional<OrganisationId> organisation,
        List<Entry> receipts,
        List<RemittanceBooked> received,
        List<DuesMonthClosed> closings,
        List<Remittance> remittances,
        SettlementState settlement)
        implements Dossier {

    /** A receipt, and since when it counts no more. */
    public record Entry(ReceiptBooked receipt, Optional<LocalDate> reversedOn) {

        public boolean reversed() {
            return reversedOn.isPresent();
        }
    }

    /** What was sent up, and whether the superior has it. */
    public record Remittance(DuesRemitted sent, boolean confirmed) {}

    public static final DuesBook NONE =
            new DuesBook(Optional.empty(), List.of(), List.of(), List.of(), List.of(), SettlementState.NONE);

    public static final StreamType<DuesBook, DuesBookEvent> TYPE =
            new StreamType<>("dues-book", DuesBookId.PREFIX, DuesBookEvent.class, NONE, DuesBook::evolve);

    static DuesBook evolve(DuesBook state, DuesBookEvent event) {
        DuesBook next = new DuesBook(
                Optional.of(event.organisation()),
                state.receipts,
                state.received,
                state.closings,
                state.remittances,
                state.settlement);
        return switch (event) {
            case ReceiptBooked e -> next.withReceipts(DuesAccount.plus(state.receipts, new Entry(e, Optional.empty())));
            case ReceiptReversed e ->
                next.withReceipts(state.receipts.stream()
                        .map(entry -> entry.receipt().number() == e.number()
                                ? new Entry(entry.receipt(), Optional.of(e.on()))
                                : entry)
                        .toList());
            case RemittanceBooked e ->
                new DuesBook(
                        next.organisation,
                        state.receipts,
                        DuesAccount.plus(state.received, e),
                        state.closings,
                        state.remittances,
                        state.settlement);
            case DuesMonthClosed e ->
                new DuesBook(
                        next.organisation,
                        state.receipts,
                        state.received,
                        DuesAccount.plus(state.closings, e),
                        state.remittances,
                        state.settlement);
            case DuesRemitted e -> next.withRemittances(DuesAccount.plus(state.remittances, new Remittance(e, false)));
            case RemittanceConfirmed e ->
                next.withRemittances(state.remittances.stream()
                        .map(one -> one.sent().number() == e.number() ? new Remittance(one.sent(), true) : one)
                        .toList());
            case DuesYearSettled ignored -> next.settled(SettlementState.REPORTED);
            case DuesSettlementChecked e ->
                next.settled(e.accepted() ? SettlementState.ACCEPTED : SettlementState.RETURNED);
        };
    }

    private DuesBook withReceipts(List<Entry> now) {
        return new DuesBook(organisation, now, received, closings, remittances, settlement);
    }

    private DuesBook withRemittances(List<Remittance> now) {
        return new DuesBook(organisation, receipts, received, closings, now, settlement);
    }

    private DuesBook settled(SettlementState now) {
        return new DuesBook(organisation, receipts, received, closings, remittances, now);
    }

    public Optional<Entry> receipt(int number) {
        return receipts.stream()
                .filter(entry -> entry.receipt().number() == number)
                .findFirst();
    }

    public Optional<Remittance> remittance(int number) {
        return remittances.stream().filter(one -> one.sent().number() == number).findFirst();
    }

    /** The number of the next receipt. */
    public int next() {
        return receipts.size() + 1;
    }

    /** First day of the last month that is closed. */
    public Optional<LocalDate> closedThrough() {
        return closings.stream().map(DuesMonthClosed::month).reduce((one, other) -> other);
    }

    /** What came in and stayed, from members and from below, in whole đồng. */
    public long collected() {
        return receipts.stream()
                        .filter(entry -> !entry.reversed())
                        .mapToLong(entry -> entry.receipt().amount())
                        .sum()
                + received.stream().mapToLong(RemittanceBooked::amount).sum();
    }

    /** What came in during a month less what was reversed in it. */
    public long collectedIn(LocalDate month) {
        LocalDate first = month.withDayOfMonth(1);
        long booked = receipts.stream()
                .filter(entry -> entry.receipt().on().withDayOfMonth(1).equals(first))
                .mapToLong(entry -> entry.receipt().amount())
                .sum();
        long reversed = receipts.stream()
                .filter(entry -> entry.reversedOn()
                        .filter(on -> on.withDayOfMonth(1).equals(first))
                        .isPresent())
                .mapToLong(entry -> entry.receipt().amount())
                .sum();
        long below = received.stream()
                .filter(one -> one.on().withDayOfMonth(1).equals(first))
                .mapToLong(RemittanceBooked::amount)
                .sum();
        return booked - reversed + below;
    }

    /** The first month in which something stands that is not closed. */
    public Optional<LocalDate> firstOpen() {
        return Stream.of(
                        receipts.stream().map(entry -> entry.receipt().on()),
                        receipts.stream().flatMap(entry -> entry.reversedOn().stream()),
                        received.stream().map(RemittanceBooked::on))
                .flatMap(days -> days)
                .map(day -> day.withDayOfMonth(1))
                .filter(month ->
                        closings.stream().noneMatch(closed -> closed.month().equals(month)))
                .min(LocalDate::compareTo);
    }

    /** The share of closed months that was not sent up yet; negative where more was reversed than came in. */
    public long toRemit() {
        return closings.stream().mapToLong(DuesMonthClosed::up).sum()
                - remittances.stream().mapToLong(one -> one.sent().amount()).sum();
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
