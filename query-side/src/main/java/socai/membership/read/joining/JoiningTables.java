package socai.membership.read.joining;

import java.util.List;
import socai.spine.read.Table;

/** The tables of the read model {@code Joining}. */
public final class JoiningTables {

    /** The code of a cell, the last of them; one row a cell. */
    public static final Table JOIN_CODE = new Table(
            "join_code",
            List.of(
                    Table.text("org_id"),
                    Table.integer("number"),
                    Table.instant("shared_at"),
                    Table.integer("minutes"),
                    Table.integer("most"),
                    Table.integer("used"),
                    Table.bool("ended")),
            List.of("org_id"),
            List.of());

    /** Personal: name, name_folded, birth_date, card, phone; empty as soon as the request is answered. */
    public static final Table JOINING = new Table(
            "joining",
            List.of(
                    Table.text("joining"),
                    Table.text("org_id"),
                    Table.text("stage"),
                    Table.date("asked_on"),
                    Table.date("answered_on"),
                    Table.text("answered_by"),
                    Table.text("reason"),
                    Table.text("member"),
                    Table.date("start_on"),
                    Table.integer("length"),
                    Table.text("unit"),
                    Table.text("name"),
                    Table.text("name_folded"),
                    Table.date("birth_date"),
                    Table.text("card"),
                    Table.text("phone")),
            List.of("joining"),
            List.of("org_id", "member"));

    private JoiningTables() {}
}
