package socai.organisation.write.line;

import java.time.LocalDate;
import java.util.Optional;
import socai.organisation.events.OrganisationRank;
import socai.spine.OrganisationId;

/**
 * One organisation in a line of superiors.
 *
 * @param rank  absent when it was never set up
 * @param lives whether it exists on the day for which the line was read
 * @param ends  when it ends, where that was decided
 */
public record Superior(
        OrganisationId id,
        Optional<OrganisationRank> rank,
        Optional<String> name,
        boolean lives,
        Optional<LocalDate> ends) {}
