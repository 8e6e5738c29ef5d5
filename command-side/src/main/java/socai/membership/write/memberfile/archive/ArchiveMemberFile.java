package socai.membership.write.memberfile.archive;

import java.time.LocalDate;
import socai.membership.events.MembershipId;
import socai.membership.write.memberfile.FileCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * The file of a member who died goes to the register of the deceased.
 *
 * @param organisation  who keeps the file
 * @param on            day on which it was archived
 * @param archiveNumber under which it lies there
 * @param archive       where: the archive of an organisation
 */
@Logical("membership.ArchiveMemberFile")
public record ArchiveMemberFile(
        MembershipId membership,
        OrganisationId organisation,
        LocalDate on,
        @Plain(TextForm.NUMBER) String archiveNumber,
        @Plain(TextForm.NAME) String archive)
        implements FileCommand {}
