package socai.web.pages.acting;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import socai.spine.PersonId;
import socai.spine.write.StreamRights;
import socai.web.Callers;
import socai.web.api.AttachmentStore;
import socai.web.api.BadRequest;
import socai.web.api.Whose;

/** Files that come with a form. Each is kept under the key of the person whom the dossier is about. */
@Component
class Scans {

    private static final Set<String> TYPES = Set.of("application/pdf", "image/jpeg", "image/png", "image/webp");

    private final AttachmentStore store;
    private final StreamRights rights;
    private final Callers callers;

    Scans(AttachmentStore store, StreamRights rights, Callers callers) {
        this.store = store;
        this.rights = rights;
        this.callers = callers;
    }

    /**
     * Stores what was chosen in a field; empty when nothing was.
     *
     * @throws BadRequest for a kind of file that is not taken, or a matter that is about nobody
     */
    Optional<AttachmentStore.Stored> store(String field, Map<String, String> values, HttpServletRequest request) {
        if (!(request instanceof MultipartHttpServletRequest parts)) {
            return Optional.empty();
        }
        MultipartFile file = parts.getFile(field);
        if (file == null || file.isEmpty()) {
            return Optional.empty();
        }
        String type = file.getContentType() == null
                ? ""
                : file.getContentType().split(";")[0].strip();
        if (!TYPES.contains(type)) {
            throw new BadRequest(
                    "Chỉ nhận tệp PDF hoặc ảnh chụp giấy tờ.", "Only PDF or pictures of papers are taken.");
        }
        byte[] content = content(file);
        if (!is(type, content)) {
            throw new BadRequest(
                    "Bên trong tệp này không phải PDF hay ảnh. Hãy chọn lại tệp đã quét.",
                    "Inside this file is neither PDF nor a picture. Choose the scanned file again.");
        }
        PersonId subject = Whose.file(values, rights)
                .orElseThrow(() -> new BadRequest(
                        "Việc này không gắn với hồ sơ của ai nên không kèm tệp được.",
                        "This act is about nobody’s file, so nothing can be attached."));
        return Optional.of(store.store(subject, type, content, callers.current().account()));
    }

    /** Whether the content begins as its kind does: a name is quickly changed. */
    private static boolean is(String type, byte[] content) {
        String start = new String(content, 0, Math.min(12, content.length), StandardCharsets.ISO_8859_1);
        return switch (type) {
            case "application/pdf" -> start.startsWith("%PDF");
            case "image/jpeg" -> start.startsWith("\u00ff\u00d8\u00ff");
            case "image/png" -> start.startsWith("\u0089PNG");
            default -> start.startsWith("RIFF") && start.endsWith("WEBP");
        };
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new BadRequest(
                    "Tệp chưa đến đủ. Hãy chọn lại tệp.", "The file did not arrive whole. Choose it again.");
        }
    }
}
