package socai.membership.write.admission.background;

import java.util.List;
import socai.membership.events.AdmissionId;
import socai.membership.events.CheckSubject;
import socai.membership.write.admission.AdmissionCommand;
import socai.spine.Logical;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * Asks the places that know the applicant and the family.
 *
 * @param subjects     the kinds of people; no names
 * @param letterNumber number of the letter
 */
@Logical("membership.RequestBackgroundCheck")
public record RequestBackgroundCheck(
        AdmissionId admission,
        List<CheckSubject> subjects,
        @Plain(TextForm.NUMBER) String letterNumber) implements AdmissionCommand {}
