package socai.membership.write.admission.background;

import socai.membership.events.AdmissionId;
import socai.membership.write.admission.AdmissionCommand;
import socai.membership.write.deciding.Superiors;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * The committee of the grassroots organisation certifies the CV once the answers are in.
 *
 * @param organisation   the grassroots organisation
 * @param documentNumber of the certification
 */
@Logical("membership.CertifyBackgroundCheck")
public record CertifyBackgroundCheck(
        AdmissionId admission,
        OrganisationId organisation,
        @Plain(TextForm.NUMBER) String documentNumber) implements AdmissionCommand {

    /** @param superiors of the cell */
    @Logical("membership.CertifyBackgroundCheck.Facts")
    public record Facts(Superiors superiors) {}
}
