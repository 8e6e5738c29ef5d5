package socai.membership.read.movement;

import java.util.List;
import socai.spine.read.Table;

/** The tables of the read model {@code Movement}. */
public final class MovementTables {

    /**
     * One change of one membership as one organisation sees it; a move of the seat is two of them. {@code standing}: what the member
     * is after it. {@code official} and {@code probationary}: by how many members the organisation's number changes. {@code other_org}: the other end of
     * a move or a stay. {@code recorded_on}: the day on which it was written down; {@code known_on}: the day since which
     * it reads as it does, later than that one after a correction.
     */
    public static final Table CHANGE = new Table(
            "change",
            List.of(
                    Table.text("membership"),
                    Table.number("sequence"),
                    Table.text("side"),
                    Table.text("person"),
                    Table.text("org_id"),
                    Table.text("other_org"),
                    Table.text("kind"),
                    Table.text("standing"),
                    Table.integer("official"),
                    Table.integer("probationary"),
                    Table.date("effective_on"),
                    Table.date("recorded_on"),
                    Table.date("known_on")),
            List.of("membership", "sequence", "side"),
            List.of("org_id"));

    /**
     * Where a membership stands after its last event. {@code last_on}: no later change counts from before that day.
     * {@code admitted_at}: sequence of the ceremony; {@code after_on}: day of the first change after it.
     */
    static final Table SEAT = new Table(
            "seat",
            List.of(
                    Table.text("membership"),
                    Table.text("person"),
                    Table.text("org_id"),
                    Table.text("standing"),
                    Table.date("last_on"),
                    Table.bool("seated"),
                    Table.bool("stays"),
                    Table.number("admitted_at"),
                    Table.date("after_on")),
            List.of("membership"),
            List.of());

    private MovementTables() {}
}
