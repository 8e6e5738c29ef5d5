package socai.membership.write.reorganisation.takeover;

import java.util.Optional;
import socai.membership.events.ReorganisationId;
import socai.membership.write.reorganisation.ReorganisationCommand;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.line.Line;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Seen;

/** An organisation directly below the reorganised one goes to the successor, whole. */
@Logical("membership.TakeOverOrganisation")
public record TakeOverOrganisation(ReorganisationId reorganisation, OrganisationId organisation)
        implements ReorganisationCommand {

    /**
     * @param under where it stands now
     * @param last  first day of its last place in the tree
     */
    public record Child(
            boolean lives,
            Optional<OrganisationId> under,
            Optional<OrganisationRank> rank,
            Optional<java.time.LocalDate> last) {}

    /**
     * @param line the successor and everything above it
     * @param left version of the one that it leaves
     */
    @Logical("membership.TakeOverOrganisation.Facts")
    public record Facts(Seen<Child> child, Line line, Seen<Boolean> left) {}
}
