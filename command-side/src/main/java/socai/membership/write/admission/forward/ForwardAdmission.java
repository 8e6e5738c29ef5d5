package socai.membership.write.admission.forward;

import java.time.LocalDate;
import socai.membership.events.AdmissionId;
import socai.membership.write.admission.AdmissionCommand;
import socai.membership.write.admission.Route;
import socai.membership.write.voting.Tally;
import socai.organisation.write.Electorate;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/**
 * The vote of the grassroots committee on sending the proposal on, whatever came out.
 *
 * @param organisation the grassroots organisation
 */
@Logical("membership.ForwardAdmission")
public record ForwardAdmission(
        AdmissionId admission,
        OrganisationId organisation,
        LocalDate on,
        int present,
        int ayes,
        int noes,
        int others,
        @Plain(TextForm.NUMBER) String resolutionNumber)
        implements AdmissionCommand {

    @Logical("membership.ForwardAdmission.Facts")
    public record Facts(Route route, Seen<Electorate> committee) {}

    Tally tally() {
        return new Tally(present, ayes, noes, others);
    }
}
