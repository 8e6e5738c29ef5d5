package socai.membership.write.deciding;

import java.util.Optional;
import socai.policy.events.DecidingLevel;
import socai.policy.events.DecidingOrgan;
import socai.policy.write.DecidingBodies;
import socai.policy.write.DecidingBody;
import socai.spine.OrganisationId;
import socai.spine.Parameter;

/**
 * The body that decides on one applicant, found by the regulation.
 *
 * @param organisation its organisation; empty when no organisation above the cell stands at that level
 * @param bodies       the parameter that names the bodies
 * @param overAge      whether the route for people above the highest age was taken
 */
public record Competence(Optional<Superior> organisation, DecidingBody body, Parameter bodies, boolean overAge) {

    /**
     * @param bodies        who decides as a rule
     * @param overAgeBodies who decides on people above the highest age
     */
    public static Competence of(Superiors superiors, Parameter bodies, Parameter overAgeBodies, boolean overAge) {
        boolean delegated = superiors
                .at(DecidingLevel.GRASSROOTS)
                .filter(Superior::delegated)
                .isPresent();
        DecidingBody body = DecidingBodies.of(bodies, overAgeBodies).choose(delegated, overAge);
        return new Competence(superiors.at(body.level()), body, overAge ? overAgeBodies : bodies, overAge);
    }

    public boolean is(OrganisationId candidate, DecidingOrgan organ) {
        return body.organ() == organ
                && organisation
                        .filter(found -> found.organisation().equals(candidate))
                        .isPresent();
    }

    /** Whether this organisation's own committee decides, so that nothing is left to forward. */
    public boolean isCommitteeOf(OrganisationId candidate) {
        return is(candidate, DecidingOrgan.COMMITTEE);
    }
}
