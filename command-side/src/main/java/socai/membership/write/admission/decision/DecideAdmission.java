package socai.membership.write.admission.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.AdmissionChoice;
import socai.membership.events.AdmissionId;
import socai.membership.write.admission.AdmissionCommand;
import socai.membership.write.admission.Route;
import socai.membership.write.deciding.NumberUse;
import socai.membership.write.deciding.Numbering;
import socai.membership.write.deciding.TermUse;
import socai.membership.write.voting.Tally;
import socai.organisation.write.Electorate;
import socai.policy.events.DecidingOrgan;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.Policies;
import socai.spine.Seen;
import socai.spine.Since;
import socai.spine.TextForm;

/**
 * The decision of the competent body.
 *
 * @param organisation   the one whose body decides
 * @param ayes           for admitting, whatever was decided
 * @param others         other opinions and invalid ballots
 * @param reason         why the person is not admitted; absent when admitted
 */
@Logical("membership.DecideAdmission")
public record DecideAdmission(
        AdmissionId admission,
        AdmissionChoice choice,
        OrganisationId organisation,
        DecidingOrgan organ,
        int present,
        int ayes,
        int noes,
        int others,
        @Plain(TextForm.NUMBER) String decisionNumber,
        LocalDate decisionDate,
        @Personal.Label("membership.refusal-reason") Optional<Personal<String>> reason)
        implements AdmissionCommand {

    /** @throws IllegalArgumentException when a refusal gives no reason, or an admission gives one */
    public DecideAdmission {
        if (reason.isPresent() != (choice == AdmissionChoice.REFUSE)) {
            throw new IllegalArgumentException("a refusal says why, an admission does not");
        }
    }

    /**
     * @param numberUses files that bear this decision number in this organisation already
     * @param termUse of the term of the organisation's committee, where one is on record
     */
    @Logical(value = "membership.DecideAdmission.Facts", revision = 2)
    public record Facts(
            Route route,
            Seen<Electorate> body,
            List<NumberUse> numberUses,
            @Since(2) Optional<TermUse> termUse) {}

    Tally tally() {
        return new Tally(present, ayes, noes, others);
    }

    Numbering numbering(Facts facts, Policies policies) {
        return Numbering.of(NumberUse.CLAIM, organisation, decisionNumber, decisionDate, facts.termUse(), policies);
    }
}
