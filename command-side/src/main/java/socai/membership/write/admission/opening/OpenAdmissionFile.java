package socai.membership.write.admission.opening;

import java.time.LocalDate;
import socai.membership.events.AdmissionId;
import socai.membership.write.admission.AdmissionCommand;
import socai.spine.Logical;

/**
 * Opens the file proper.
 *
 * @param applicationDate day of the application by own hand (1-KNĐ)
 * @param cvDate          day of the CV (2-KNĐ)
 */
@Logical("membership.OpenAdmissionFile")
public record OpenAdmissionFile(AdmissionId admission, LocalDate applicationDate, LocalDate cvDate)
        implements AdmissionCommand {}
