package socai.membership.write.recognition;

import socai.membership.write.deciding.Competence;
import socai.membership.write.deciding.Superior;
import socai.membership.write.deciding.Superiors;
import socai.policy.events.DecidingLevel;
import socai.policy.write.DecidingBodies;
import socai.policy.write.DecidingBody;
import socai.spine.Parameter;
import socai.spine.write.Circumstances;

/** Which body recognises: age plays no part in it, unlike in admission. */
public final class Competent {

    private Competent() {}

    public static Competence body(Superiors superiors, Circumstances circumstances) {
        Parameter bodies = circumstances.parameter("recognition-decider-bodies");
        boolean delegated = superiors
                .at(DecidingLevel.GRASSROOTS)
                .filter(Superior::delegated)
                .isPresent();
        DecidingBody body = DecidingBodies.parse(bodies.value()).choose(delegated, false);
        return new Competence(superiors.at(body.level()), body, bodies, false);
    }
}
