package socai.membership.write.deciderecognition;

import java.util.List;
import java.util.Optional;
import socai.membership.events.RecognitionId;
import socai.membership.write.deciding.NumberUse;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.deciding.TermUse;
import socai.membership.write.recognition.ProbationaryMember;
import socai.membership.write.recognition.RecognitionCommand;
import socai.membership.write.voting.Tally;
import socai.organisation.write.Electorate;
import socai.policy.events.DecidingOrgan;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.Since;
import socai.spine.TextForm;

/**
 * Reports the vote of the competent body; the business date of the act is the date of the decision. Whether the member
 * is recognised follows from the votes.
 *
 * @param decidedBy the organisation whose body voted
 * @param reason    why not, for the cell; needed when the votes do not suffice
 */
@Logical("membership.DecideRecognition")
public record DecideRecognition(
        RecognitionId recognition,
        OrganisationId decidedBy,
        DecidingOrgan organ,
        @Plain(TextForm.NUMBER) String decisionNumber,
        int present,
        int ayes,
        int noes,
        int others,
        @Personal.Label("membership.refusal-reason") Optional<Personal<String>> reason)
        implements RecognitionCommand {

    Tally tally() {
        return new Tally(present, ayes, noes, others);
    }

    /**
     * @param body the roll of the body that voted
     * @param cell the roll on which the member sits
     * @param numberUses files that bear this decision number in this organisation already
     * @param termUse of the term of the organisation's committee, where one is on record
     */
    @Logical(value = "membership.DecideRecognition.Facts", revision = 2)
    public record Facts(
            Seen<ProbationaryMember> member,
            Superiors superiors,
            Seen<Electorate> body,
            Seen<CellSeat> cell,
            List<NumberUse> numberUses,
            @Since(2) Optional<TermUse> termUse) {}
}
