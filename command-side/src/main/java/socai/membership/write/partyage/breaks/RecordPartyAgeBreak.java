package socai.membership.write.partyage.breaks;

import java.time.LocalDate;
import socai.membership.events.MembershipId;
import socai.membership.write.memberfile.FileCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Paper;
import socai.spine.Personal;

/**
 * The keeper of the file records time outside the Party, or corrects one that begins on the same day.
 *
 * @param organisation who keeps the file
 * @param from         first day outside
 * @param until        first day on which Party age counts again
 * @param counted      it counts all the same: what ended the membership was wrong
 */
@Logical("membership.RecordPartyAgeBreak")
public record RecordPartyAgeBreak(
        MembershipId membership,
        OrganisationId organisation,
        LocalDate from,
        LocalDate until,
        boolean counted,
        @Personal.Label("membership.party-age-reason") Personal<String> reason,
        Paper evidence)
        implements FileCommand {}
