package socai.membership.events;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.Logical;
import socai.spine.PersonId;
import socai.spine.Personal;

/**
 * What schooling the applicant proves (trình độ học vấn). A later record takes the place of an earlier one.
 *
 * @param hardArea      the person lives in the mountains, at the border, on an island or in an ethnic minority area
 * @param consentNumber of the written consent of the provincial standing committee to a lower level
 */
@Logical("membership.EducationRecorded")
public record EducationRecorded(
        AdmissionId admission,
        LocalDate on,
        PersonId person,
        @Personal.Label("membership.education") Personal<EducationLevel> level,
        boolean hardArea,
        Optional<String> consentNumber)
        implements AdmissionEvent {}
