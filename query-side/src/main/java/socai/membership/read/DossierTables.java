package socai.membership.read;

import java.util.List;
import socai.spine.read.Table;

/** The tables of the read model {@code Dossier}: files of admission, recognition and transfer. Nothing in them is personal. */
public final class DossierTables {

    /**
     * One row a file. Votes are those of the cell, the last one. {@code …_late}: by how many units of its limit an act
     * came too late, as its event says; what is late now is computed from the limits that run. Of a transfer also:
     * {@code to_org_id}, who receives, once the letter is addressed to them; {@code goal_org_id}, whom it is meant
     * for; {@code variant}, its kind; {@code way}, the
     * stages that it passes; {@code route}, the levels that endorse the
     * letter; {@code dues_on}, a day of the last month paid for; {@code documents}, papers in the sealed file;
     * {@code until_on}, the last day of a stay.
     */
    public static final Table DOSSIER = new Table(
            "dossier",
            List.of(
                    Table.text("dossier"),
                    Table.text("kind"),
                    Table.text("person"),
                    Table.text("org_id"),
                    Table.text("stage"),
                    Table.integer("round"),
                    Table.date("opened_on"),
                    Table.date("file_opened_on"),
                    Table.date("last_act_on"),
                    Table.date("proposed_on"),
                    Table.date("decided_on"),
                    Table.text("decision_number"),
                    Table.text("decided_by"),
                    Table.text("answer_number"),
                    Table.text("answered_by"),
                    Table.date("answered_on"),
                    Table.date("ceremony_on"),
                    Table.date("official_on"),
                    Table.integer("ayes"),
                    Table.integer("base"),
                    Table.integer("needed"),
                    Table.bool("passed"),
                    Table.integer("review_late"),
                    Table.integer("decision_late"),
                    Table.integer("ceremony_late"),
                    Table.bool("lateness_reported"),
                    Table.bool("closed"),
                    Table.text("to_org_id"),
                    Table.text("goal_org_id"),
                    Table.text("variant"),
                    Table.text("way"),
                    Table.text("route"),
                    Table.date("dues_on"),
                    Table.integer("documents"),
                    Table.date("until_on")),
            List.of("dossier"),
            List.of("person", "org_id", "to_org_id"));

    /** When a file entered a stage. */
    public static final Table DOSSIER_STAGE = new Table(
            "dossier_stage",
            List.of(Table.text("dossier"), Table.text("stage"), Table.date("reached_on")),
            List.of("dossier", "stage"),
            List.of("dossier"));

    /** What a file holds: papers, sponsors, answers; by the kind of part and the event that brought it. */
    public static final Table DOSSIER_PART = new Table(
            "dossier_part",
            List.of(Table.text("dossier"), Table.text("part"), Table.number("sequence"), Table.date("done_on")),
            List.of("dossier", "part", "sequence"),
            List.of("dossier"));

    private DossierTables() {}
}
