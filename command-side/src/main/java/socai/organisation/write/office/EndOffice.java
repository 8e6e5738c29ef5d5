package socai.organisation.write.office;

import java.time.LocalDate;
import java.util.Optional;
import socai.organisation.events.OfficeExit;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * End the office that a person holds, or shorten the time for which it was given.
 *
 * @param until first day on which it is no longer held
 */
@Logical("organisation.EndOffice")
public record EndOffice(
        OrganisationId organisation,
        OfficeKind office,
        PersonId person,
        LocalDate until,
        OfficeExit reason,
        @Plain(TextForm.NUMBER) Optional<String> decisionNumber)
        implements Command {}
