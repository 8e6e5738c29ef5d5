package socai.membership.write.removal.decide;

import java.util.List;
import java.util.Optional;
import socai.membership.events.RemovalId;
import socai.membership.write.deciding.TermUse;
import socai.membership.write.ending.BodyFacts;
import socai.membership.write.ending.BodyReport;
import socai.membership.write.ending.CellPlace;
import socai.membership.write.ending.SeatedMember;
import socai.membership.write.removal.RemovalCommand;
import socai.policy.events.DecidingOrgan;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.Since;
import socai.spine.TextForm;

/**
 * Reports the vote of the competent body; the business date of the act is the date of the decision.
 *
 * @param organisation the organisation whose body voted
 * @param reason       why not; needed when the votes do not suffice
 */
@Logical("membership.DecideRemoval")
public record DecideRemoval(
        RemovalId removal,
        OrganisationId organisation,
        DecidingOrgan organ,
        @Plain(TextForm.NUMBER) String decisionNumber,
        int present,
        int ayes,
        int noes,
        int others,
        @Personal.Label("membership.refusal-reason") Optional<Personal<String>> reason)
        implements RemovalCommand, BodyReport {

    /**
     * @param leftOpen files, offices and seats that this does not close
     * @param termUse of the term of the deciding organisation's committee, where one is on record
     */
    @Logical(value = "membership.DecideRemoval.Facts", revision = 2)
    public record Facts(
            Seen<SeatedMember> member,
            Seen<CellPlace> place,
            BodyFacts body,
            List<String> leftOpen,
            @Since(2) Optional<TermUse> termUse) {}
}
