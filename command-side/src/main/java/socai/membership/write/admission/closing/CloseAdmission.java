package socai.membership.write.admission.closing;

import socai.membership.events.AdmissionId;
import socai.membership.events.ClosingReason;
import socai.membership.write.admission.AdmissionCommand;
import socai.spine.Logical;
import socai.spine.Plain;
import socai.spine.TextForm;

/** @param documentNumber the paper that proves it: the withdrawal, the letter, the certificate */
@Logical("membership.CloseAdmission")
public record CloseAdmission(
        AdmissionId admission,
        ClosingReason closing,
        @Plain(TextForm.NUMBER) String documentNumber) implements AdmissionCommand {}
