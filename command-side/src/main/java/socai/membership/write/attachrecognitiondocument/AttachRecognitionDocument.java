package socai.membership.write.attachrecognitiondocument;

import java.time.LocalDate;
import socai.membership.events.RecognitionId;
import socai.membership.write.recognition.RecognitionCommand;
import socai.spine.Logical;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * Adds a paper; a newer one of the same form takes its place.
 *
 * @param formCode   one of those that the parameter {@code recognition-documents} names
 * @param attachment id of the stored scan
 * @param sha256     hash (hex) of the stored bytes
 */
@Logical("membership.AttachRecognitionDocument")
public record AttachRecognitionDocument(
        RecognitionId recognition,
        @Plain(TextForm.CODE) String formCode,
        LocalDate documentDate,
        @Plain(TextForm.SCAN) String attachment,
        @Plain(TextForm.HASH) String sha256)
        implements RecognitionCommand {}
