package socai.membership.write.admission.overage;

import java.time.LocalDate;
import socai.membership.events.AdmissionId;
import socai.membership.write.admission.AdmissionCommand;
import socai.membership.write.deciding.Superiors;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.TextForm;

/** @param organisation the one that agrees in writing */
@Logical("membership.RecordOverAgeConsent")
public record RecordOverAgeConsent(
        AdmissionId admission,
        OrganisationId organisation,
        @Plain(TextForm.NUMBER) String documentNumber,
        LocalDate documentDate)
        implements AdmissionCommand {

    @Logical("membership.RecordOverAgeConsent.Facts")
    public record Facts(Superiors superiors) {}
}
