package socai.dues.read.receipt;

import java.util.Optional;
import java.util.stream.Collectors;
import socai.dues.events.PaymentChannel;
import socai.dues.events.ReversalReason;
import socai.dues.read.ReceiptRows;
import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.QueryDoor;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;

/** Gathers what stands in a receipt. */
public final class ReceiptHandler implements QueryHandler<GetDuesReceipt, GetDuesReceipt.Result> {

    private final ReadStore store;
    private final Names names;

    public ReceiptHandler(ReadStore store, Names names) {
        this.store = store;
        this.names = names;
    }

    @Override
    public Class<GetDuesReceipt> query() {
        return GetDuesReceipt.class;
    }

    @Override
    public GetDuesReceipt.Result answer(GetDuesReceipt query, Asker asker) {
        Row row = Row.of(store.ask(
                        "select * from {Dues}.receipt where account = ? and book = ? and number = ?",
                        query.stream(),
                        query.book(),
                        query.number()))
                .stream()
                .findFirst()
                .orElseThrow(QueryDoor.NotYours::new);
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        String cell = row.text("org_id");
        Optional<String> superior = Row.of(store.ask(
                        "select c.ancestor from {Organisation}.closure c where c.descendant = ? and c.depth = 1"
                                + " and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?)",
                        cell,
                        row.day("booked_on"),
                        row.day("booked_on")))
                .stream()
                .map(above -> above.text("ancestor"))
                .findFirst();
        return new GetDuesReceipt.Result(
                query.book(),
                query.number(),
                row.day("booked_on"),
                row.day("received_on"),
                shown.name(cell),
                superior.map(shown::name),
                shown.name(row.text("person")),
                Row.of(store.ask(
                                ReceiptRows.MONTHS + "p.book = ? and p.number = ? order by p.month",
                                query.book(),
                                query.number()))
                        .stream()
                        .map(month -> ReceiptRows.month(month.day("month"), month.flag("deferred"), shown))
                        .collect(Collectors.joining(", ")),
                shown.of(PaymentChannel.valueOf(row.text("channel"))),
                row.number("amount"),
                row.number("voluntary"),
                row.optional("reversal").map(ReversalReason::valueOf).map(shown::of));
    }
}
