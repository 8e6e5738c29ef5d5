package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.PersonId;

/** An official member was charged with helping the person (đảng viên giúp đỡ). */
@Logical("membership.MentorAssigned")
public record MentorAssigned(AdmissionId admission, LocalDate on, PersonId person, PersonId mentor)
        implements AdmissionEvent {}
