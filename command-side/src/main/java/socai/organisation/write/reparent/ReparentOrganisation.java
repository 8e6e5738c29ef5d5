package socai.organisation.write.reparent;

import java.time.LocalDate;
import java.util.Optional;
import socai.organisation.write.line.Line;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.StreamRead;
import socai.spine.TextForm;

/**
 * Put an organisation under another superior, with everything below it.
 *
 * @param on first day under the new superior
 */
@Logical("organisation.ReparentOrganisation")
public record ReparentOrganisation(
        OrganisationId organisation,
        OrganisationId to,
        LocalDate on,
        @Plain(TextForm.NUMBER) Optional<String> decisionNumber)
        implements Command {

    /**
     * @param to    the new superior and those above it, on that day
     * @param left  the stream of the superior that is left; it is written to
     */
    @Logical("organisation.ReparentOrganisation.Facts")
    public record Facts(Line to, Optional<StreamRead> left) {}
}
