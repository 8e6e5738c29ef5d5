package socai.policy.read;

import java.util.List;
import socai.spine.read.Table;

/** The tables of the read model {@code Policy}. {@code valid_to} is the last day in force; empty while none is known. */
public final class PolicyTables {

    public static final Table REGULATION = new Table(
            "regulation",
            List.of(
                    Table.text("code"),
                    Table.date("valid_from"),
                    Table.date("valid_to"),
                    Table.text("version"),
                    Table.text("title_vi"),
                    Table.text("title_en"),
                    Table.text("source"),
                    Table.text("publisher"),
                    Table.date("published_on"),
                    Table.number("sequence")),
            List.of("code", "valid_from"),
            List.of());

    /** One row a parameter and version; {@code place}: where it stands in its regulation. */
    public static final Table PARAMETER = new Table(
            "parameter",
            List.of(
                    Table.text("code"),
                    Table.date("valid_from"),
                    Table.text("parameter"),
                    Table.date("valid_to"),
                    Table.text("version"),
                    Table.text("setting"),
                    Table.text("unit"),
                    Table.text("anchor"),
                    Table.text("article"),
                    Table.text("confidence"),
                    Table.text("cited_regulation"),
                    Table.text("note"),
                    Table.integer("place"),
                    Table.number("sequence")),
            List.of("code", "valid_from", "parameter"),
            List.of("parameter"));

    /** The one row with {@code name} = {@value #CURRENT} names the version that counts. */
    public static final Table CALENDAR = new Table(
            "calendar",
            List.of(Table.text("name"), Table.text("version"), Table.text("publisher"), Table.date("published_on")),
            List.of("name"),
            List.of());

    /** The days of every published version; only those of the current one count. */
    public static final Table CALENDAR_DAY = new Table(
            "calendar_day",
            List.of(
                    Table.text("version"),
                    Table.date("on_day"),
                    Table.text("name_vi"),
                    Table.text("name_en"),
                    Table.text("kind"),
                    Table.bool("working_day"),
                    Table.text("status"),
                    Table.text("source")),
            List.of("version", "on_day"),
            List.of());

    public static final String CURRENT = "current";

    private PolicyTables() {}
}
