package socai.membership.write.admission.certificate;

import java.time.LocalDate;
import socai.membership.events.AdmissionId;
import socai.membership.write.admission.AdmissionCommand;
import socai.spine.Logical;

/** @param issuer the institution that ran the class, in words */
@Logical("membership.RecordCertificate")
public record RecordCertificate(
        AdmissionId admission, String certificateNumber, LocalDate certificateDate, String issuer)
        implements AdmissionCommand {}
