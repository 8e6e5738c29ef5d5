package socai.membership.read.files;

import java.util.List;
import socai.spine.read.Table;

/** The tables of the read model {@code MemberFile}. Nothing in them is personal: what was found out stays in the events. */
final class MemberFileTables {

    /**
     * One row for each membership of whose file or death something is recorded. {@code lost_on}: missing since then and
     * not restored; {@code to_restore}: the inquiry found it gone.
     */
    static final Table MEMBER_FILE = new Table(
            "member_file",
            List.of(
                    Table.text("membership"),
                    Table.text("person"),
                    Table.text("keeper"),
                    Table.date("lost_on"),
                    Table.bool("to_restore"),
                    Table.date("restored_on"),
                    Table.text("restored_number"),
                    Table.date("died_on"),
                    Table.date("archived_on"),
                    Table.text("archive_number"),
                    Table.text("archive")),
            List.of("membership"),
            List.of("person"));

    /** What the keeper recorded of Party age. {@code age_from}: certified; the gap is all that does not count. */
    static final Table PARTY_AGE = new Table(
            "party_age",
            List.of(
                    Table.text("membership"),
                    Table.text("person"),
                    Table.date("age_from"),
                    Table.text("certificate_number"),
                    Table.integer("gap_years"),
                    Table.integer("gap_months"),
                    Table.integer("gap_days")),
            List.of("membership"),
            List.of("person"));

    private MemberFileTables() {}
}
