package socai.dues.read;

import java.util.List;
import socai.spine.read.Table;

/** The tables of the read model {@code Dues}. All amounts are whole đồng; spans are half-open. */
public final class DuesTables {

    /** Where a member sat or stayed, and when; whoever does on the day of obligation owes that month there. */
    public static final Table SPAN = new Table(
            "span",
            List.of(
                    Table.text("membership"),
                    Table.date("from_on"),
                    Table.text("person"),
                    Table.text("org_id"),
                    Table.date("until_on")),
            List.of("membership", "from_on"),
            List.of("membership", "person", "org_id"));

    /**
     * Where Party age starts, {@code age_from} where that was certified, and what does not count of it; {@code home} is the cell of the seat while the member stays elsewhere, {@code stay_last}
     * the last day for which the stay was meant.
     */
    public static final Table MEMBER = new Table(
            "member",
            List.of(
                    Table.text("membership"),
                    Table.text("person"),
                    Table.date("admission_date"),
                    Table.date("decision_date"),
                    Table.date("age_from"),
                    Table.integer("gap_years"),
                    Table.integer("gap_months"),
                    Table.integer("gap_days"),
                    Table.text("home"),
                    Table.date("stay_last")),
            List.of("membership"),
            List.of("person", "home"));

    /** Personal: base. */
    public static final Table DECLARATION = new Table(
            "declaration",
            List.of(
                    Table.text("account"),
                    Table.number("sequence"),
                    Table.text("membership"),
                    Table.text("person"),
                    Table.date("from_on"),
                    Table.text("category"),
                    Table.number("base"),
                    Table.text("zone"),
                    Table.date("declared_on")),
            List.of("account", "sequence"),
            List.of("person", "membership"));

    /** Receipts; {@code reversed_on} is empty while one counts, {@code command} is what entered it. */
    public static final Table RECEIPT = new Table(
            "receipt",
            List.of(
                    Table.text("book"),
                    Table.integer("number"),
                    Table.text("account"),
                    Table.text("membership"),
                    Table.text("person"),
                    Table.text("org_id"),
                    Table.date("booked_on"),
                    Table.date("received_on"),
                    Table.text("channel"),
                    Table.number("amount"),
                    Table.number("voluntary"),
                    Table.text("reported_to"),
                    Table.date("reversed_on"),
                    Table.text("reversal"),
                    Table.text("command")),
            List.of("book", "number"),
            List.of("account", "membership", "person", "org_id"));

    /** What of a receipt is for which month; gone once the receipt is reversed. */
    public static final Table PAID = new Table(
            "paid",
            List.of(
                    Table.text("book"),
                    Table.integer("number"),
                    Table.date("month"),
                    Table.text("membership"),
                    Table.text("person"),
                    Table.text("org_id"),
                    Table.number("amount")),
            List.of("book", "number", "month"),
            List.of("membership", "org_id"));

    /** The last application of a member for relief. */
    public static final Table APPLICATION = new Table(
            "application",
            List.of(
                    Table.text("account"),
                    Table.text("membership"),
                    Table.text("person"),
                    Table.text("org_id"),
                    Table.text("stage"),
                    Table.text("ground"),
                    Table.integer("percent"),
                    Table.date("from_on"),
                    Table.integer("months"),
                    Table.date("asked_on"),
                    Table.text("reported_to"),
                    Table.bool("supported")),
            List.of("account"),
            List.of("membership", "person", "org_id", "reported_to"));

    /** Relief that was granted. */
    public static final Table RELIEF = new Table(
            "relief",
            List.of(
                    Table.text("account"),
                    Table.date("from_on"),
                    Table.text("membership"),
                    Table.integer("months"),
                    Table.integer("percent"),
                    Table.text("decided_by"),
                    Table.text("decision_number")),
            List.of("account", "from_on"),
            List.of("membership"));

    /** Months whose payment was put off, and until which month. */
    public static final Table DEFERRAL = new Table(
            "deferral",
            List.of(
                    Table.text("account"),
                    Table.date("from_on"),
                    Table.text("membership"),
                    Table.integer("months"),
                    Table.integer("length"),
                    Table.text("decided_by"),
                    Table.text("decision_number")),
            List.of("account", "from_on"),
            List.of("membership"));

    /** The application of a member to pay later, while it waits. */
    public static final Table DEFERRAL_ASKED = new Table(
            "deferral_asked",
            List.of(
                    Table.text("account"),
                    Table.text("membership"),
                    Table.text("person"),
                    Table.text("asked_of"),
                    Table.date("from_on"),
                    Table.integer("months"),
                    Table.integer("length"),
                    Table.date("asked_on")),
            List.of("account"),
            List.of("membership", "asked_of"));

    /** Closed months of a book. */
    public static final Table CLOSING = new Table(
            "closing",
            List.of(
                    Table.text("book"),
                    Table.date("month"),
                    Table.text("org_id"),
                    Table.number("collected"),
                    Table.number("kept"),
                    Table.number("up"),
                    Table.date("closed_on")),
            List.of("book", "month"),
            List.of("org_id"));

    /** What was sent up; {@code confirmed_on} is empty while the superior has not confirmed it. */
    public static final Table REMITTANCE = new Table(
            "remittance",
            List.of(
                    Table.text("book"),
                    Table.integer("number"),
                    Table.text("org_id"),
                    Table.text("superior"),
                    Table.number("amount"),
                    Table.date("through"),
                    Table.date("sent_on"),
                    Table.date("confirmed_on"),
                    Table.text("document")),
            List.of("book", "number"),
            List.of("org_id", "superior"));

    /** The settlement of a year. */
    public static final Table SETTLEMENT = new Table(
            "settlement",
            List.of(
                    Table.text("book"),
                    Table.text("org_id"),
                    Table.text("superior"),
                    Table.text("state"),
                    Table.number("collected"),
                    Table.number("kept"),
                    Table.number("remitted"),
                    Table.integer("members"),
                    Table.integer("payers"),
                    Table.date("settled_on")),
            List.of("book"),
            List.of("org_id", "superior"));

    /** Persons whose data was destroyed. */
    public static final Table ERASED =
            new Table("erased", List.of(Table.text("person"), Table.bool("gone")), List.of("person"), List.of());

    private DuesTables() {}
}
