package socai.membership.write.admission.lateconsent;

import socai.membership.events.AdmissionId;
import socai.membership.write.admission.AdmissionCommand;
import socai.membership.write.deciding.Superiors;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.TextForm;

/** @param organisation the one directly above the cell */
@Logical("membership.ConsentToLateCeremony")
public record ConsentToLateCeremony(
        AdmissionId admission,
        OrganisationId organisation,
        @Plain(TextForm.NUMBER) String documentNumber,
        @Personal.Label("membership.late-ceremony-reason") Personal<String> reason)
        implements AdmissionCommand {

    @Logical("membership.ConsentToLateCeremony.Facts")
    public record Facts(Superiors superiors) {}
}
