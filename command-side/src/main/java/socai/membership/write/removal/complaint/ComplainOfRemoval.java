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
 * The person who was removed complains themselves; the business date of the act is the day on which they do. It goes to
 * the organisation whose turn it is to answer.
 *
 * @param complaint what the person says
 */
@Logical("membership.ComplainOfRemoval")
public record ComplainOfRemoval(
        RemovalId removal,
        @Personal.Label("membership.complaint") Personal<String> complaint) implements RemovalCommand {

    /**
     * @param decider who goes on with the body that decided last, where that has ended
     * @param instead the level above that answers, where one was dissolved and went into no other
     */
    @Logical(value = "membership.ComplainOfRemoval.Facts", revision = 2)
    public record Facts(
            Superiors superiors,
            Optional<OrganisationId> decider,
            @Since(2) Optional<OrganisationId> instead) {}
}
