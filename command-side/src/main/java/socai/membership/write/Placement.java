package socai.membership.write;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.TransferId;
import socai.spine.OrganisationId;

/**
 * Where a member is beside the seat.
 *
 * @param transfer the one that is under way, from the request until it is over
 * @param stay     where the member takes part meanwhile; the seat and the posts stay at home
 */
public record Placement(Optional<TransferId> transfer, Optional<Stay> stay) {

    public static final Placement HOME = new Placement(Optional.empty(), Optional.empty());

    /**
     * @param host  absent abroad
     * @param lastDay absent where no end is known
     */
    public record Stay(Optional<OrganisationId> host, LocalDate since, Optional<LocalDate> lastDay) {}

    Placement begun(TransferId begun) {
        return new Placement(Optional.of(begun), stay);
    }

    Placement staying(Stay begun) {
        return new Placement(transfer, Optional.of(begun));
    }
}
