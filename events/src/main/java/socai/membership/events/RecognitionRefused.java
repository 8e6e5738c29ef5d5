package socai.membership.events;

import java.time.LocalDate;
import socai.policy.events.DecidingOrgan;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.time.Deadline;

/**
 * The competent body did not recognise the member; the cell is told why and may open the file again.
 *
 * @param organisation the cell
 * @param deadline     the limit as it stood, with its extension
 * @param late         units of the limit by which the decision came too late, 0 when in time
 * @param calendar     version of the calendar that {@code late} was counted by
 * @param clause       the provision that names the deciding body
 */
@Logical("membership.RecognitionRefused")
public record RecognitionRefused(
        RecognitionId recognition,
        PersonId person,
        MembershipId membership,
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
        implements RecognitionEvent {

    @Override
    public LocalDate on() {
        return decisionDate;
    }
}
