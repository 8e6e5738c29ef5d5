package socai.organisation.write.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.organisation.write.Offices;
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
 * Propose that a person gets an office of an organisation; somebody else confirms it.
 *
 * @param from  first day in office, if it is confirmed by then
 * @param until first day on which it is no longer held; absent while the end is open
 */
@Logical("organisation.ProposeAppointment")
public record ProposeAppointment(
        OrganisationId organisation,
        OfficeKind office,
        PersonId person,
        LocalDate from,
        Optional<LocalDate> until,
        @Plain(TextForm.NUMBER) Optional<String> decisionNumber)
        implements Command {

    /**
     * @param organisation when it exists
     * @param holders      who holds that office in the wanted time
     * @param candidate    who is to take the office, and where
     */
    @Logical(value = "organisation.ProposeAppointment.Facts", revision = 2)
    public record Facts(
            Seen<Presence> organisation,
            Seen<List<Offices.Tenure>> holders,
            @Since(2) Optional<Candidate> candidate) {}
}
