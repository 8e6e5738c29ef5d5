package socai.membership.write.transfer.letter;

import java.util.Optional;
import socai.membership.write.transfer.Stand;
import socai.policy.events.DecidingLevel;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.write.Circumstances;

/** Who issues a letter: the level that is published for transfers inside one grassroots organisation, or out of it. */
final class Issuers {

    private Issuers() {}

    /** The parameter that names the level. */
    static Parameter level(Stand from, Optional<Stand> to, Circumstances circumstances) {
        boolean inside = to.filter(from::sharesGrassrootsWith).isPresent();
        return circumstances.parameter(inside ? "transfer-letter-level-internal" : "transfer-letter-level-outside");
    }

    /** Empty when no organisation above the cell stands at that level. */
    static Optional<OrganisationId> competent(Parameter level, Stand from) {
        DecidingLevel wanted = DecidingLevel.valueOf(level.value());
        return wanted == DecidingLevel.GRASSROOTS ? from.grassroots() : from.at(wanted);
    }
}
