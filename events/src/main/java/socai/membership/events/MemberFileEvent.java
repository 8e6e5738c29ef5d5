package socai.membership.events;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.Personal;

/** What the committee that keeps the member file (hồ sơ đảng viên) records of the file and of what it certifies by it. */
public sealed interface MemberFileEvent extends MembershipEvent {

    /** The committee that kept the file on that day. */
    OrganisationId keeper();

    /**
     * The file is gone: its keeper has to find out why, and to restore it.
     *
     * @param on day on which it was noticed
     */
    @Logical("membership.MemberFileLost")
    record MemberFileLost(
            MembershipId membership,
            PersonId person,
            OrganisationId keeper,
            LocalDate on,
            @Personal.Label("membership.file-circumstances") Personal<String> circumstances)
            implements MemberFileEvent {}

    /** @param report the paper in which the keeper reports what it found out */
    @Logical("membership.LostFileInquiryClosed")
    record LostFileInquiryClosed(
            MembershipId membership,
            PersonId person,
            OrganisationId keeper,
            LostFileOutcome conclusion,
            LocalDate on,
            @Personal.Label("membership.file-findings") Personal<String> findings,
            Paper report)
            implements MemberFileEvent {}

    /**
     * One paper of the lost file is there again.
     *
     * @param formCode form of the paper
     * @param rebuiltFrom from what it was rebuilt, and {@code paper} is that
     */
    @Logical("membership.FilePaperRebuilt")
    record FilePaperRebuilt(
            MembershipId membership,
            PersonId person,
            OrganisationId keeper,
            String formCode,
            RebuiltFrom rebuiltFrom,
            LocalDate on,
            Paper paper)
            implements MemberFileEvent {}

    /**
     * The file was restored (khôi phục): the same file with the same number, not a new one.
     *
     * @param forms papers that were rebuilt, by their forms
     */
    @Logical("membership.MemberFileRestored")
    record MemberFileRestored(
            MembershipId membership,
            PersonId person,
            OrganisationId keeper,
            List<String> forms,
            String decisionNumber,
            LocalDate decisionDate,

            @Personal.Label("membership.file-restoration-reason")
            Personal<String> reason)
            implements MemberFileEvent {}

    /**
     * The file of a member who died went to the register of the deceased.
     *
     * @param archiveNumber under which it lies there
     * @param archive       where: the archive of an organisation
     */
    @Logical("membership.MemberFileArchived")
    record MemberFileArchived(
            MembershipId membership,
            PersonId person,
            OrganisationId keeper,
            LocalDate on,
            String archiveNumber,
            String archive)
            implements MemberFileEvent {}

    /**
     * Time outside the Party. One that was recorded before from the same day is replaced.
     *
     * @param until   first day on which Party age counts again
     * @param counted it counts all the same: what ended the membership was wrong
     * @param gap     all that does not count now, this one with it
     */
    @Logical("membership.PartyAgeBroken")
    record PartyAgeBroken(
            MembershipId membership,
            PersonId person,
            OrganisationId keeper,
            LocalDate from,
            LocalDate until,
            boolean counted,
            PartyAgeGap gap,
            @Personal.Label("membership.party-age-reason") Personal<String> reason,
            Paper evidence)
            implements MemberFileEvent {}

    /**
     * Where Party age starts was certified (giấy xác nhận tuổi Đảng), whatever the admission decision says.
     *
     * @param certificateNumber of the certificate
     * @param months            full months on that day, interruptions taken off
     */
    @Logical("membership.PartyAgeCertified")
    record PartyAgeCertified(
            MembershipId membership,
            PersonId person,
            OrganisationId keeper,
            LocalDate from,
            LocalDate on,
            String certificateNumber,
            int months,
            @Personal.Label("membership.party-age-reason") Personal<String> reason,
            Paper evidence)
            implements MemberFileEvent {}
}
