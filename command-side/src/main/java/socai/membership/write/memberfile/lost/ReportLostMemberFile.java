package socai.membership.write.memberfile.lost;

import java.time.LocalDate;
import socai.membership.events.MembershipId;
import socai.membership.write.memberfile.FileCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Personal;

/**
 * The keeper reports that a member file is gone.
 *
 * @param organisation  who keeps the file
 * @param on            day on which it was noticed
 * @param circumstances what is known of it
 */
@Logical("membership.ReportLostMemberFile")
public record ReportLostMemberFile(
        MembershipId membership,
        OrganisationId organisation,
        LocalDate on,
        @Personal.Label("membership.file-circumstances") Personal<String> circumstances)
        implements FileCommand {}
