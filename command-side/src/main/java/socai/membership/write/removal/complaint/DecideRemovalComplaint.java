package socai.membership.write.removal.complaint;

import java.util.List;
import java.util.Optional;
import socai.membership.events.ComplaintOutcome;
import socai.membership.events.RemovalId;
import socai.membership.write.deciding.NumberUse;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.deciding.TermUse;
import socai.membership.write.removal.RemovalCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.Since;
import socai.spine.TextForm;

/**
 * Answers a complaint; the business date of the act is the date of the answer.
 *
 * @param organisation the organisation that answers
 * @param remark       what it tells the person
 */
@Logical("membership.DecideRemovalComplaint")
public record DecideRemovalComplaint(
        RemovalId removal,
        OrganisationId organisation,
        @Plain(TextForm.NUMBER) String decisionNumber,
        ComplaintOutcome outcome,
        @Personal.Label("membership.complaint-answer") Optional<Personal<String>> remark)
        implements RemovalCommand {

    /**
     * @param numberUses dossiers that bear this decision number in this organisation already
     * @param termUse of the term of the organisation's committee, where one is on record
     * @param lodgedWith who goes on with what the organisation had that took the complaint in, where it has ended
     */
    @Logical(value = "membership.DecideRemovalComplaint.Facts", revision = 3)
    public record Facts(
            Superiors superiors,
            List<NumberUse> numberUses,
            @Since(2) Optional<TermUse> termUse,
            @Since(3) Optional<OrganisationId> lodgedWith) {}
}
