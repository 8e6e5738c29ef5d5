package socai.membership.read.badges;

import java.util.List;
import socai.spine.read.Table;

/** The tables of the read model {@code Badge}. Nothing in them is personal: the numbers of badges stay in the events. */
final class BadgeTables {

    /**
     * One row a member: the last round. {@code stage}: DECLARED, PROPOSED, DECIDED, AWARDED, DECLINED, LOST or LISTED.
     * {@code waits}: the organisation that is to act; {@code forwarded}: how many levels have passed it on.
     */
    static final Table BADGE = new Table(
            "badge",
            List.of(
                    Table.text("badge"),
                    Table.text("person"),
                    Table.text("membership"),
                    Table.text("org_id"),
                    Table.text("stage"),
                    Table.text("kind"),
                    Table.integer("step"),
                    Table.date("award_day"),
                    Table.date("reached_on"),
                    Table.date("party_age_from"),
                    Table.text("levels"),
                    Table.integer("forwarded"),
                    Table.text("waits"),
                    Table.number("money")),
            List.of("badge"),
            List.of("person", "org_id", "waits"));

    /** One row for each badge that a member has. {@code lost}: reported lost and not given again. */
    static final Table BADGE_HELD = new Table(
            "badge_held",
            List.of(
                    Table.text("badge"),
                    Table.integer("step"),
                    Table.date("awarded_on"),
                    Table.text("decision_number"),
                    Table.number("money"),
                    Table.bool("lost")),
            List.of("badge", "step"),
            List.of("badge"));

    /** The further days of award of a province. */
    static final Table BADGE_DAY = new Table(
            "badge_day",
            List.of(Table.text("org_id"), Table.date("award_day"), Table.text("decision_number")),
            List.of("org_id", "award_day"),
            List.of("org_id"));

    private BadgeTables() {}
}
