package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.time.Deadline;

/** Who was put on the list of sympathisers (cảm tình đảng) is looked at again within the limit, and then each time anew. */
@Logical("membership.SympathiserReviewAsked")
public record SympathiserReviewAsked(
        AdmissionId admission, LocalDate on, PersonId person, OrganisationId organisation, Deadline limit)
        implements AdmissionEvent {}
