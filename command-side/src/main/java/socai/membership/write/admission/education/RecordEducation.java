package socai.membership.write.admission.education;

import java.util.Optional;
import socai.membership.events.AdmissionId;
import socai.membership.events.EducationLevel;
import socai.membership.write.admission.AdmissionCommand;
import socai.spine.Logical;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * Records what schooling the applicant proves.
 *
 * @param hardArea      the person lives in the mountains, at the border, on an island or in an ethnic minority area
 * @param consentNumber of the written consent of the provincial standing committee to a lower level
 */
@Logical("membership.RecordEducation")
public record RecordEducation(
        AdmissionId admission,
        @Personal.Label("membership.education") Personal<EducationLevel> level,
        boolean hardArea,
        @Plain(TextForm.NUMBER) Optional<String> consentNumber)
        implements AdmissionCommand {}
