package socai.organisation.read;

import java.util.List;
import socai.spine.read.Table;

/** The tables of the read model {@code Organisation}. All spans are half-open; an open end is empty. */
public final class OrganisationTables {

    /** One row an organisation, as last known; {@code parent} is the last one. */
    public static final Table ORGANISATION = new Table(
            "organisation",
            List.of(
                    Table.text("id"),
                    Table.text("name"),
                    Table.text("type"),
                    Table.text("rank"),
                    Table.text("form"),
                    Table.text("code"),
                    Table.text("parent"),
                    Table.date("valid_from"),
                    Table.date("valid_to"),
                    Table.bool("pilot"),
                    Table.bool("delegated")),
            List.of("id"),
            List.of("parent"));

    /** Under which parent an organisation stands from a day on; a root has an empty one. */
    public static final Table LINK = new Table(
            "link",
            List.of(Table.text("organisation"), Table.date("valid_from"), Table.text("parent")),
            List.of("organisation", "valid_from"),
            List.of("organisation", "parent"));

    /** Who lies below whom, oneself included with depth 0; {@code at_end}: the row ends only with the descendant. */
    public static final Table CLOSURE = new Table(
            "closure",
            List.of(
                    Table.text("ancestor"),
                    Table.text("descendant"),
                    Table.date("valid_from"),
                    Table.date("valid_to"),
                    Table.integer("depth"),
                    Table.bool("at_end")),
            List.of("ancestor", "descendant", "valid_from"),
            List.of("descendant"));

    public static final Table OFFICE_HELD = new Table(
            "office_held",
            List.of(
                    Table.text("organisation"),
                    Table.text("office"),
                    Table.text("person"),
                    Table.date("held_from"),
                    Table.date("held_until")),
            List.of("organisation", "office", "person", "held_from"),
            List.of("person"));

    private OrganisationTables() {}
}
