package socai.membership.write.memberfile.rebuild;

import java.time.LocalDate;
import socai.membership.events.MembershipId;
import socai.membership.events.RebuiltFrom;
import socai.membership.write.memberfile.FileCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Paper;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * One paper of a lost file is there again.
 *
 * @param organisation who keeps the file
 * @param formCode     form of the paper
 * @param on           day on which it was laid into the file
 * @param paper        from which it was rebuilt
 */
@Logical("membership.RebuildFilePaper")
public record RebuildFilePaper(
        MembershipId membership,
        OrganisationId organisation,
        @Plain(TextForm.CODE) String formCode,
        RebuiltFrom rebuiltFrom,
        LocalDate on,
        Paper paper)
        implements FileCommand {}
