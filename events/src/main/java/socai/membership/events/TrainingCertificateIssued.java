package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.PersonId;
import socai.spine.Personal;

/**
 * The person has the certificate of the awareness class (bồi dưỡng nhận thức về Đảng).
 *
 * @param certificateDate its validity counts from here to the cell's resolution
 * @param issuer          the institution that ran the class, in words
 */
@Logical("membership.TrainingCertificateIssued")
public record TrainingCertificateIssued(
        AdmissionId admission,
        LocalDate on,
        PersonId person,
        @Personal.Label("membership.certificate-number") Personal<String> certificateNumber,
        LocalDate certificateDate,
        String issuer)
        implements AdmissionEvent {}
