package socai.membership.write.attachrecognitiondocument;

import java.time.LocalDate;
import socai.membership.events.RecognitionId;
import socai.membership.write.recognition.RecognitionCommand;
import socai.spine.Logical;

/**
 * Adds a paper; a newer one of the same form takes its place.
 *
 * @param formCode   one of those that the parameter {@code recognition-documents} names
 * @param attachment id of the stored scan
 * @param sha256     hash (hex) of the stored bytes
 */
@Logical("membership.AttachRecognitionDocument")
public record AttachRecognitionDocument(
        RecognitionId recognition, String formCode, LocalDate documentDate, String attachment, String sha256)
        implements RecognitionCommand {}
