package socai.membership.read;

import java.util.List;
import socai.spine.read.Table;

/** The tables of the read model {@code Member}. The columns marked personal are empty once a person is erased. */
public final class MemberTables {

    /** Personal: name, name_lower, name_folded, name_sort, birth_date, gender, home_town. */
    public static final Table PERSON = new Table(
            "person",
            List.of(
                    Table.text("person"),
                    Table.text("name"),
                    Table.text("name_lower"),
                    Table.text("name_folded"),
                    Table.text("name_sort"),
                    Table.date("birth_date"),
                    Table.text("gender"),
                    Table.text("home_town"),
                    Table.text("registered_by"),
                    Table.text("merged_into"),
                    Table.bool("erased")),
            List.of("person"),
            List.of("merged_into", "name_lower"));

    /**
     * Personal: card_number, card_asked_number. {@code card_stage} is where the card {@code card_issue} stands that was
     * handed over last, absent while the ledger knows of none; {@code card_asked} the one under way, with the number
     * that it will have. {@code closed_on}: first day without a seat; empty while there is one. {@code transfer}: the one under way. {@code stays}: takes part elsewhere, at {@code host} until
     * {@code host_until} where these are known. {@code ended_as}: how it ended.
     */
    public static final Table MEMBERSHIP = new Table(
            "membership",
            List.of(
                    Table.text("membership"),
                    Table.text("person"),
                    Table.text("org_id"),
                    Table.date("seat_from"),
                    Table.text("standing"),
                    Table.text("activity"),
                    Table.date("admission_date"),
                    Table.date("decision_date"),
                    Table.date("official_date"),
                    Table.date("votes_from"),
                    Table.date("probation_start"),
                    Table.integer("probation_length"),
                    Table.text("probation_unit"),
                    Table.date("class_completed_on"),
                    Table.text("card_number"),
                    Table.text("card_stage"),
                    Table.integer("card_issue"),
                    Table.text("card_asked"),
                    Table.text("card_asked_number"),
                    Table.date("closed_on"),
                    Table.text("transfer"),
                    Table.bool("stays"),
                    Table.text("host"),
                    Table.date("host_until"),
                    Table.text("ended_as")),
            List.of("membership"),
            List.of("person", "org_id"));

    /** Every card that became void; {@code void_on} is the day on which that was first recorded. */
    public static final Table VOID_CARD = new Table(
            "void_card",
            List.of(Table.text("membership"), Table.integer("issue"), Table.date("void_on")),
            List.of("membership", "issue"),
            List.of("membership"));

    private MemberTables() {}
}
