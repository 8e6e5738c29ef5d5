package socai.membership.write.memberrecord.open;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.MembershipId;
import socai.membership.write.deciding.Superiors;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Personal;

/**
 * The new member declares the member CV and the data sheet (lý lịch đảng viên, phiếu đảng viên). No scan is taken: the
 * papers are kept under their own rules of secrecy in the member file.
 *
 * @param recordNumber number of the file (số lý lịch), where it has one already
 * @param cvDate       day on which the CV was declared
 * @param sheetDate    day on which the data sheet was declared
 */
@Logical("membership.OpenMemberRecord")
public record OpenMemberRecord(
        MembershipId membership,
        @Personal.Label("membership.record-number") Optional<Personal<String>> recordNumber,
        LocalDate cvDate,
        LocalDate sheetDate)
        implements Command {

    /** @param superiors one of them keeps the file */
    @Logical("membership.OpenMemberRecord.Facts")
    public record Facts(Superiors superiors) {}
}
