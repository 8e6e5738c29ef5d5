package socai.membership.write.removal.complaint;

import java.util.Optional;
import socai.membership.events.RemovalId;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.removal.RemovalCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Since;

/**
 * The person complains; the business date of the act is the day on which the complaint came in.
 *
 * @param organisation the organisation that answers it
 * @param complaint    what the person says
 */
@Logical("membership.LodgeRemovalComplaint")
public record LodgeRemovalComplaint(
        RemovalId removal,
        OrganisationId organisation,
        @Personal.Label("membership.complaint") Optional<Personal<String>> complaint)
        implements RemovalCommand {

    /**
     * @param decider who goes on with what the organisation that decided last had, where it has ended
     * @param instead the level above that answers, where one was dissolved and went into no other
     */
    @Logical(value = "membership.LodgeRemovalComplaint.Facts", revision = 3)
    public record Facts(
            Superiors superiors,
            @Since(2) Optional<OrganisationId> decider,
            @Since(3) Optional<OrganisationId> instead) {}
}
