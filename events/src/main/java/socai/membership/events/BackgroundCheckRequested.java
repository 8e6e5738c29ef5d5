package socai.membership.events;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Logical;
import socai.spine.PersonId;

/** The places that know the applicant and the family were asked (thẩm tra, xác minh lý lịch). */
@Logical("membership.BackgroundCheckRequested")
public record BackgroundCheckRequested(
        AdmissionId admission, LocalDate on, PersonId person, List<CheckSubject> subjects, String letterNumber)
        implements AdmissionEvent {}
