package socai.membership.read;

import java.util.List;
import socai.spine.read.Table;

/** The table of the read model {@code Due}. Start, length and unit of each limit; its last day is never kept. */
public final class DueTables {

    /** One row a limit; {@code ended_on} is empty while it runs. {@code opened_by}: the event that started it. */
    public static final Table CLOCK = new Table(
            "clock",
            List.of(
                    Table.text("dossier"),
                    Table.text("kind"),
                    Table.text("person"),
                    Table.text("org_id"),
                    Table.date("start_on"),
                    Table.integer("length"),
                    Table.integer("extension"),
                    Table.text("unit"),
                    Table.text("opened_by"),
                    Table.date("reported_on"),
                    Table.date("ended_on")),
            List.of("dossier", "kind"),
            List.of("dossier", "org_id"));

    private DueTables() {}
}
