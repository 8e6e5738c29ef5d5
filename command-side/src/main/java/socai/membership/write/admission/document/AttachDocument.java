package socai.membership.write.admission.document;

import java.time.LocalDate;
import java.util.regex.Pattern;
import socai.membership.events.AdmissionId;
import socai.membership.write.admission.AdmissionCommand;
import socai.spine.Logical;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * Puts a paper into the file.
 *
 * @param formCode   code of the form ({@code 1-KNĐ}); which forms come first is a parameter
 * @param attachment id of the stored scan
 * @param sha256     hash (64 hex digits) of the stored bytes
 */
@Logical("membership.AttachDocument")
public record AttachDocument(
        AdmissionId admission,
        @Plain(TextForm.CODE) String formCode,
        LocalDate documentDate,
        @Plain(TextForm.SCAN) String attachment,
        @Plain(TextForm.HASH) String sha256)
        implements AdmissionCommand {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException when the form or the scan is not named, or the hash is none */
    public AttachDocument {
        if (formCode.isBlank() || attachment.isBlank()) {
            throw new IllegalArgumentException("a paper has a form code and a scan");
        }
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("sha256 is 64 lower-case hex digits");
        }
    }
}
