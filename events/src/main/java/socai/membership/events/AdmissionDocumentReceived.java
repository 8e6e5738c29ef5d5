package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.PersonId;

/**
 * A paper of the file was received.
 *
 * @param formCode     {@code 1-KNĐ} …
 * @param attachment   id of the stored scan
 * @param sha256       hash (hex) of the stored bytes, which are encrypted
 */
@Logical("membership.AdmissionDocumentReceived")
public record AdmissionDocumentReceived(
        AdmissionId admission,
        LocalDate on,
        PersonId person,
        String formCode,
        LocalDate documentDate,
        String attachment,
        String sha256)
        implements AdmissionEvent {}
