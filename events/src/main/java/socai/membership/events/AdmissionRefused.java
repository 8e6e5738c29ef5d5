package socai.membership.events;

import java.time.LocalDate;
import socai.policy.events.DecidingOrgan;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.time.Deadline;

/** The competent body does not admit the person; the cell is told why. The components are those of an admission. */
@Logical("membership.AdmissionRefused")
public record AdmissionRefused(
        AdmissionId admission,
        PersonId person,
        OrganisationId organisation,
        OrganisationId decidedBy,
        DecidingOrgan organ,
        String decisionNumber,
        LocalDate decisionDate,
        int present,
        int ayes,
        int noes,
        int others,
        int base,
        int needed,
        Deadline deadline,
        int late,
        String calendar,
        String clause,
        @Personal.Label("membership.refusal-reason") Personal<String> reason)
        implements AdmissionEvent {

    @Override
    public LocalDate on() {
        return decisionDate;
    }
}
