package socai.dues.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.dues.events.DuesBookId;
import socai.dues.events.SettlementState;
import socai.dues.read.sheet.GetDuesSheet;
import socai.spine.OrganisationId;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Shown;

/** Where the book of an organisation and year stands: closed months, what went up, the settlement. */
public final class BookState {

    private final ReadStore store;

    public BookState(ReadStore store) {
        this.store = store;
    }

    public GetDuesSheet.Book of(String organisation, int year, LocalDate day, Shown shown) {
        String book = DuesBookId.of(OrganisationId.of(organisation), year).raw();
        List<GetDuesSheet.Closing> closings =
                Row.of(store.ask("select * from {Dues}.closing where book = ? order by month", book)).stream()
                        .map(row -> new GetDuesSheet.Closing(
                                row.day("month"), row.number("collected"), row.number("kept"), row.number("up")))
                        .toList();
        List<Row> sent = Row.of(store.ask("select * from {Dues}.remittance where book = ?", book));
        long all = sent.stream().mapToLong(row -> row.number("amount")).sum();
        return new GetDuesSheet.Book(
                book,
                closings,
                closable(book, closings, day),
                closings.stream().mapToLong(GetDuesSheet.Closing::up).sum() - all,
                all,
                sent.stream()
                        .filter(row -> row.date("confirmed_on").isPresent())
                        .mapToLong(row -> row.number("amount"))
                        .sum(),
                Row.of(store.ask("select state from {Dues}.settlement where book = ?", book)).stream()
                        .findFirst()
                        .map(row -> shown.of(SettlementState.valueOf(row.text("state")))));
    }

    private Optional<LocalDate> closable(String book, List<GetDuesSheet.Closing> closings, LocalDate day) {
        return Row.of(store.ask(
                        "select booked_on as day from {Dues}.receipt where book = ? union"
                                + " select reversed_on as day from {Dues}.receipt"
                                + " where book = ? and reversed_on is not null",
                        book,
                        book))
                .stream()
                .map(row -> row.day("day").withDayOfMonth(1))
                .filter(month ->
                        closings.stream().noneMatch(closed -> closed.month().equals(month)))
                .filter(month -> !month.plusMonths(1).isAfter(day))
                .min(LocalDate::compareTo);
    }
}
