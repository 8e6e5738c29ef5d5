package socai.membership.events;

import java.time.LocalDate;
import socai.policy.events.DecidingOrgan;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.time.Deadline;

/**
 * The competent body recognises the member as official (quyết định công nhận, 16-KNĐ).
 *
 * @param organisation the cell
 * @param deadline     the limit as it stood, with its extension
 * @param late         units of the limit by which the decision came too late, 0 when in time
 * @param calendar     version of the calendar that {@code late} was counted by
 * @param clause       the provision that names the deciding body
 * @param officialDate end of probation, however late the decision came
 * @param votesFrom    first day whose votes count the member; never a day whose base was already taken
 */
@Logical("membership.MemberRecognitionDecided")
public record MemberRecognitionDecided(
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
        LocalDate officialDate,
        LocalDate votesFrom)
        implements RecognitionEvent {

    @Override
    public LocalDate on() {
        return decisionDate;
    }
}
