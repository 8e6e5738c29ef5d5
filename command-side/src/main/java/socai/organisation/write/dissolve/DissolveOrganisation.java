package socai.organisation.write.dissolve;

import java.time.LocalDate;
import java.util.Optional;
import socai.organisation.events.DissolutionReason;
import socai.organisation.write.line.Line;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/**
 * End an organisation, once nobody and nothing is left in it.
 *
 * @param on first day on which it no longer exists
 */
@Logical("organisation.DissolveOrganisation")
public record DissolveOrganisation(
        OrganisationId organisation,
        LocalDate on,
        DissolutionReason reason,
        @Plain(TextForm.NUMBER) Optional<String> decisionNumber)
        implements Command {

    /**
     * @param line    its superiors on that day
     * @param members how many people sit on its members' roll on that day or later
     */
    @Logical("organisation.DissolveOrganisation.Facts")
    public record Facts(Line line, Seen<Integer> members) {}
}
