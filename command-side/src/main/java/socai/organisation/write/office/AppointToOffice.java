package socai.organisation.write.office;

import java.time.LocalDate;
import java.util.Optional;
import socai.organisation.write.Presence;
import socai.organisation.write.candidate.Candidate;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.Since;
import socai.spine.TextForm;

/**
 * Put a person into an office of an organisation.
 *
 * @param from  first day in office
 * @param until first day on which it is no longer held; absent while the end is open
 */
@Logical("organisation.AppointToOffice")
public record AppointToOffice(
        OrganisationId organisation,
        OfficeKind office,
        PersonId person,
        LocalDate from,
        Optional<LocalDate> until,
        @Plain(TextForm.NUMBER) Optional<String> decisionNumber)
        implements Command {

    /**
     * @param organisation when it exists
     * @param candidate    who is to take the office, and where
     */
    @Logical(value = "organisation.AppointToOffice.Facts", revision = 2)
    public record Facts(
            Seen<Presence> organisation, @Since(2) Optional<Candidate> candidate) {}
}
