package socai.dues.events;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import socai.spine.time.PartyAge;

/**
 * What the amount of a member's months is computed from.
 *
 * @param declarations in the order in which they were made; of two for the same month the later one counts
 * @param partyAge absent where no date is known from which it counts
 */
public record Obligation(List<Declaration> declarations, List<Relief> reliefs, Optional<PartyAge> partyAge) {

    public static final Obligation NONE = new Obligation(List.of(), List.of(), Optional.empty());

    /** The declaration that counts in a month. */
    public Optional<Declaration> in(LocalDate month) {
        return declarations.stream()
                .filter(each -> !each.from().isAfter(month))
                .reduce((one, other) -> other.from().isBefore(one.from()) ? one : other);
    }

    /** The largest relief of a month. */
    public Optional<Relief> relief(LocalDate month) {
        return reliefs.stream().filter(each -> each.covers(month)).max(Comparator.comparingInt(Relief::percent));
    }
}
