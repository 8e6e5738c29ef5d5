package socai.membership.events;

import java.time.LocalDate;
import java.util.Optional;
import socai.policy.events.DecidingOrgan;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.time.Deadline;

/**
 * The competent body admits the person (quyết định kết nạp). Party age counts from {@code decisionDate}.
 *
 * @param organisation the cell
 * @param deadline     the limit as it stood, with its extension
 * @param late         units of the limit by which the decision came too late, 0 when in time
 * @param calendar     version of the calendar that {@code late} was counted by
 * @param clause       the provision that names the deciding body
 * @param ceremony     the limit of the ceremony, where the law lets it start with the decision
 */
@Logical("membership.AdmissionDecided")
public record AdmissionDecided(
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
        Optional<Deadline> ceremony)
        implements AdmissionEvent {

    @Override
    public LocalDate on() {
        return decisionDate;
    }
}
