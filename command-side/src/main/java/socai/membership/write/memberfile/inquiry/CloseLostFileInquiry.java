package socai.membership.write.memberfile.inquiry;

import java.time.LocalDate;
import socai.membership.events.LostFileOutcome;
import socai.membership.events.MembershipId;
import socai.membership.write.memberfile.FileCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Paper;
import socai.spine.Personal;

/**
 * The keeper has looked into the loss of a file.
 *
 * @param organisation who keeps the file
 * @param on           day of the conclusion
 * @param findings     what was found out, and who answers for it
 * @param report       the paper that says so
 */
@Logical("membership.CloseLostFileInquiry")
public record CloseLostFileInquiry(
        MembershipId membership,
        OrganisationId organisation,
        LostFileOutcome conclusion,
        LocalDate on,
        @Personal.Label("membership.file-findings") Personal<String> findings,
        Paper report)
        implements FileCommand {}
