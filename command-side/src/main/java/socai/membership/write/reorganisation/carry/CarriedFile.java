package socai.membership.write.reorganisation.carry;

import java.util.Optional;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/**
 * A file that may go on elsewhere.
 *
 * @param at   the cell that has it; of a transfer the one that receives
 * @param open somebody still has to act on it
 */
public record CarriedFile(Optional<PersonId> person, Optional<OrganisationId> at, boolean open) {}
