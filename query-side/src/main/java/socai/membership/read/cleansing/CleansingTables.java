package socai.membership.read.cleansing;

import java.util.List;
import socai.spine.read.Table;

/** The tables of the read model {@code Cleansing}. They say that a value is missing or wrong, never the value. */
final class CleansingTables {

    /**
     * One row each time a fault came up in a stream, a person's or a membership's. {@code since} and {@code until} are
     * days of recording, {@code until} the first day without it.
     */
    static final Table FAULT = new Table(
            "fault",
            List.of(
                    Table.text("stream"),
                    Table.text("rule"),
                    Table.number("sequence"),
                    Table.date("since"),
                    Table.date("until")),
            List.of("stream", "rule", "sequence"),
            List.of("stream"));

    /** Where a member was seated, by days of recording. */
    static final Table SEAT = new Table(
            "seat",
            List.of(
                    Table.text("membership"),
                    Table.number("sequence"),
                    Table.text("person"),
                    Table.text("org_id"),
                    Table.date("since"),
                    Table.date("until")),
            List.of("membership", "sequence"),
            List.of("membership", "org_id"));

    /** What of a membership its rules look at. */
    static final Table STATE = new Table(
            "state",
            List.of(
                    Table.text("membership"),
                    Table.text("standing"),
                    Table.date("admission"),
                    Table.date("decision"),
                    Table.date("official"),
                    Table.bool("card")),
            List.of("membership"),
            List.of());

    /** A campaign: an organisation wants so many percent of its records clean by a day. */
    static final Table CAMPAIGN = new Table(
            "campaign",
            List.of(
                    Table.text("campaign"),
                    Table.text("org_id"),
                    Table.date("from_on"),
                    Table.date("until_on"),
                    Table.integer("target")),
            List.of("campaign"),
            List.of("org_id"));

    private CleansingTables() {}
}
