package socai.membership.read.files;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.read.Row;

/**
 * Where a member file is.
 *
 * @param lostOn    missing since then; absent while it is where it belongs
 * @param toRestore the inquiry found it gone
 */
public record MemberFile(
        Optional<LocalDate> lostOn,
        boolean toRestore,
        Optional<LocalDate> restoredOn,
        Optional<String> restoredNumber,
        Optional<LocalDate> archivedOn,
        Optional<String> archiveNumber,
        Optional<String> archive) {

    public static final MemberFile NONE = new MemberFile(
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** What is selected beside the columns of a membership {@code m}. */
    public static final String COLUMNS = "f.lost_on, f.to_restore, f.restored_on, f.restored_number, f.died_on,"
            + " f.archived_on, f.archive_number, f.archive";

    public static final String JOIN = " left join {MemberFile}.member_file f on f.membership = m.membership";

    public static MemberFile of(Row row) {
        return new MemberFile(
                row.date("lost_on"),
                row.flag("to_restore"),
                row.date("restored_on"),
                row.optional("restored_number"),
                row.date("archived_on"),
                row.optional("archive_number"),
                row.optional("archive"));
    }
}
