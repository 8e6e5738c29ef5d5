package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.PersonId;

/**
 * A paper of the file was received: self-review, remark of the helper, opinions.
 *
 * @param formCode     {@code 10-KNĐ} …
 * @param attachment   id of the stored scan
 * @param sha256       hash (hex) of the stored bytes, which are encrypted
 */
@Logical("membership.RecognitionDocumentReceived")
public record RecognitionDocumentReceived(
        RecognitionId recognition,
        LocalDate on,
        PersonId person,
        String formCode,
        LocalDate documentDate,
        String attachment,
        String sha256)
        implements RecognitionEvent {}
