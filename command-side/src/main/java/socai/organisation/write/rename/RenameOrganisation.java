package socai.organisation.write.rename;

import java.time.LocalDate;
import java.util.Optional;
import socai.organisation.write.OrganisationText;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * Call an organisation by another name.
 *
 * @param on first day of the new name
 */
@Logical("organisation.RenameOrganisation")
public record RenameOrganisation(
        OrganisationId organisation,
        @Plain(TextForm.NAME) String name,
        LocalDate on,
        @Plain(TextForm.NUMBER) Optional<String> decisionNumber)
        implements Command {

    public RenameOrganisation {
        name = OrganisationText.name(name);
    }
}
