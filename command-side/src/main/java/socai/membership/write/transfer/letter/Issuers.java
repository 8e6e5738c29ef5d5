package socai.membership.write.transfer.letter;

import java.util.Arrays;
import java.util.Optional;
import socai.membership.write.transfer.Stand;
import socai.policy.events.DecidingLevel;
import socai.spine.OrganisationId;
import socai.spine.Parameter;

/** Who issues a letter: by the published matrix {@code INTERNAL:GRASSROOTS;OUTSIDE:ABOVE_GRASSROOTS}. */
final class Issuers {

    private Issuers() {}

    /** Empty when no organisation above the cell stands at the level that the matrix names. */
    static Optional<OrganisationId> competent(Parameter matrix, Stand from, Optional<Stand> to) {
        String line = to.filter(from::sharesGrassrootsWith).isPresent() ? "INTERNAL" : "OUTSIDE";
        DecidingLevel level = Arrays.stream(matrix.value().split(";", -1))
                .map(entry -> entry.split(":", -1))
                .filter(entry -> entry[0].equals(line))
                .map(entry -> DecidingLevel.valueOf(entry[1]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no issuer for " + line + " in " + matrix.value()));
        return level == DecidingLevel.GRASSROOTS ? from.grassroots() : from.at(level);
    }
}
