package socai.dues.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import socai.dues.events.DuesBookId;
import socai.dues.events.PaymentChannel;
import socai.dues.events.ReversalReason;
import socai.dues.read.sheet.GetDuesSheet;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Shown;

/** Receipts as lists show them. */
public final class ReceiptRows {

    private static final String SELECT = "select * from {Dues}.receipt where ";

    private final ReadStore store;

    /** What receipts {@code p} are for, each month with whether its payment had been put off. */
    public static final String MONTHS = "select p.book, p.number, p.month, exists (select 1 from {Dues}.deferral d"
            + " where d.membership = p.membership and p.month >= d.from_on"
            + " and p.month < d.from_on + make_interval(months => d.months)) as deferred from {Dues}.paid p where ";

    public ReceiptRows(ReadStore store) {
        this.store = store;
    }

    /** Those of a cell's book, the newest first. */
    public List<GetDuesSheet.Receipt> of(String cell, int year, Shown shown) {
        String book = DuesBookId.of(OrganisationId.of(cell), year).raw();
        Map<Integer, TreeMap<LocalDate, Boolean>> months = new HashMap<>();
        Row.of(store.ask(MONTHS + "p.book = ?", book))
                .forEach(row -> months.computeIfAbsent(row.integer("number"), any -> new TreeMap<>())
                        .put(row.day("month"), row.flag("deferred")));
        return list(Row.of(store.ask(SELECT + "book = ? order by number desc", book)), shown).stream()
                .map(receipt -> named(receipt, months.getOrDefault(receipt.number(), new TreeMap<>()), shown))
                .toList();
    }

    /** Those of a person, the newest first. */
    public List<GetDuesSheet.Receipt> of(PersonId person, Shown shown) {
        Map<String, TreeMap<LocalDate, Boolean>> months = new HashMap<>();
        Row.of(store.ask(MONTHS + "p.person = ?", person.raw()))
                .forEach(row -> months.computeIfAbsent(row.text("book") + row.integer("number"), any -> new TreeMap<>())
                        .put(row.day("month"), row.flag("deferred")));
        return list(
                        Row.of(store.ask(
                                SELECT + "person = ? order by booked_on desc, book, number desc", person.raw())),
                        shown)
                .stream()
                .map(receipt ->
                        named(receipt, months.getOrDefault(receipt.book() + receipt.number(), new TreeMap<>()), shown))
                .toList();
    }

    private static List<GetDuesSheet.Receipt> list(List<Row> rows, Shown shown) {
        shown.knowing(rows.stream().map(row -> row.text("person")).distinct().toList());
        return rows.stream()
                .map(row -> new GetDuesSheet.Receipt(
                        row.text("account"),
                        row.text("book"),
                        row.integer("number"),
                        row.day("booked_on"),
                        row.text("person"),
                        shown.name(row.text("person")),
                        shown.of(PaymentChannel.valueOf(row.text("channel"))),
                        row.number("amount"),
                        row.number("voluntary"),
                        "",
                        row.optional("reversal").map(ReversalReason::valueOf).map(shown::of)))
                .toList();
    }

    /** {@code 4/2026}; a month whose payment was put off says so. */
    public static String month(LocalDate month, boolean deferred, Shown shown) {
        String name = month.getMonthValue() + "/" + month.getYear();
        return deferred
                ? name + " "
                        + shown.sentences()
                                .find("dues", "receipt.deferred", shown.language())
                                .orElse("")
                : name;
    }

    private static GetDuesSheet.Receipt named(GetDuesSheet.Receipt r, TreeMap<LocalDate, Boolean> months, Shown shown) {
        return new GetDuesSheet.Receipt(
                r.account(),
                r.book(),
                r.number(),
                r.on(),
                r.personId(),
                r.name(),
                r.channel(),
                r.amount(),
                r.voluntary(),
                months.entrySet().stream()
                        .map(month -> month(month.getKey(), month.getValue(), shown))
                        .collect(Collectors.joining(", ")),
                r.reversed());
    }
}
