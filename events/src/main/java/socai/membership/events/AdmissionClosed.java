package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.PersonId;

/** The file ends here without admission; the person may be nominated again. */
@Logical("membership.AdmissionClosed")
public record AdmissionClosed(
        AdmissionId admission, LocalDate on, PersonId person, ClosingReason closing, String documentNumber)
        implements AdmissionEvent {}
