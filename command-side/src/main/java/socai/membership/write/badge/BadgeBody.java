package socai.membership.write.badge;

import socai.membership.write.deciding.Competence;
import socai.membership.write.deciding.Superiors;
import socai.policy.write.DecidingBodies;
import socai.policy.write.DecidingBody;
import socai.spine.Parameter;
import socai.spine.write.Circumstances;

/** Which body awards badges, by the regulation of the day. */
public final class BadgeBody {

    private BadgeBody() {}

    public static Competence of(Superiors superiors, Circumstances circumstances) {
        Parameter bodies = circumstances.parameter("badge-decider-bodies");
        DecidingBody body = DecidingBodies.parse(bodies.value()).choose(false, false);
        return new Competence(superiors.at(body.level()), body, bodies, false);
    }
}
