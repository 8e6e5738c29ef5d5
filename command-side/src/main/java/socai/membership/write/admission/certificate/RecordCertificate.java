package socai.membership.write.admission.certificate;

import java.time.LocalDate;
import socai.membership.events.AdmissionId;
import socai.membership.write.admission.AdmissionCommand;
import socai.spine.Logical;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.TextForm;

/** @param issuer the institution that ran the class, in words */
@Logical("membership.RecordCertificate")
public record RecordCertificate(
        AdmissionId admission,
        @Personal.Label("membership.certificate-number") Personal<String> certificateNumber,
        LocalDate certificateDate,
        @Plain(TextForm.NAME) String issuer)
        implements AdmissionCommand {}
