package socai.membership.write.admission.background;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import socai.membership.events.AdmissionId;
import socai.membership.events.CheckResult;
import socai.membership.events.CheckSubject;
import socai.membership.events.RelativeCheck;
import socai.membership.write.admission.AdmissionCommand;
import socai.spine.Logical;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.Since;
import socai.spine.TextForm;

/**
 * Records that all answers are in.
 *
 * @param letterNumber number of the answer
 * @param remark       what the cell committee notes; only now, when the answers are in, may it be written
 * @param parents                whether the answers cover them, or why they were left out; so of each kind below
 * @param parentsInLawOrCarer    or whoever brought the applicant up
 * @param childrenOfFullCapacity own children who have come of age
 */
@Logical(value = "membership.CompleteBackgroundCheck", revision = 2)
public record CompleteBackgroundCheck(
        AdmissionId admission,
        CheckResult result,
        @Plain(TextForm.NUMBER) String letterNumber,
        @Personal.Label("membership.check-remark") Optional<Personal<String>> remark,
        @Since(2) Optional<RelativeCheck> parents,
        @Since(2) Optional<RelativeCheck> parentsInLawOrCarer,
        @Since(2) Optional<RelativeCheck> spouse,
        @Since(2) Optional<RelativeCheck> childrenOfFullCapacity)
        implements AdmissionCommand {

    /** What is said of each kind; the result is the applicant's own. */
    Map<CheckSubject, RelativeCheck> said() {
        Map<CheckSubject, RelativeCheck> said = new EnumMap<>(CheckSubject.class);
        said.put(CheckSubject.PERSON, RelativeCheck.ANSWERED);
        parents.ifPresent(one -> said.put(CheckSubject.PARENTS, one));
        parentsInLawOrCarer.ifPresent(one -> said.put(CheckSubject.PARENTS_IN_LAW_OR_CARER, one));
        spouse.ifPresent(one -> said.put(CheckSubject.SPOUSE, one));
        childrenOfFullCapacity.ifPresent(one -> said.put(CheckSubject.CHILDREN_OF_FULL_CAPACITY, one));
        return said;
    }
}
