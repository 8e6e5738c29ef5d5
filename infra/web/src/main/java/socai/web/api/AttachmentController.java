package socai.web.api;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.Asker;
import socai.spine.read.QueryDoor;
import socai.spine.read.ReadRecorder;
import socai.spine.write.Clocks;
import socai.spine.write.StreamRights;
import socai.web.Caller;
import socai.web.Callers;

/** Files of a person's dossiers. Both ways need the right to read the person; each opening is recorded first. */
@RestController
class AttachmentController {

    private static final String RIGHT = "right.read.membership.GetPerson";
    private static final Set<String> TYPES =
            Set.of("application/pdf", "image/jpeg", "image/png", "image/webp", "text/plain");

    private final AttachmentStore store;
    private final StreamRights rights;
    private final ReadRecorder recorder;
    private final Callers callers;
    private final Clocks clocks;

    AttachmentController(
            AttachmentStore store, StreamRights rights, ReadRecorder recorder, Callers callers, Clocks clocks) {
        this.store = store;
        this.rights = rights;
        this.recorder = recorder;
        this.callers = callers;
        this.clocks = clocks;
    }

    @PostMapping(path = "/api/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    AttachmentStore.Stored upload(
            @RequestParam String subject,
            @RequestParam("file") MultipartFile file,
            @RequestHeader("Socai-Office") String office)
            throws IOException {
        Caller caller = callers.current();
        PersonId person = person(subject);
        require(caller, office(office), person);
        String type = file.getContentType() == null
                ? ""
                : file.getContentType().split(";")[0].strip();
        if (!TYPES.contains(type)) {
            throw new BadRequest(
                    "Chỉ nhận tệp PDF, ảnh hoặc văn bản thuần.", "Only PDF, pictures or plain text are taken.");
        }
        if (file.isEmpty()) {
            throw new BadRequest("Tệp trống.", "The file is empty.");
        }
        return store.store(person, type, file.getBytes(), caller.account());
    }

    @GetMapping("/api/attachments/{id}")
    ResponseEntity<byte[]> open(@PathVariable String id, @RequestHeader("Socai-Office") String office) {
        Caller caller = callers.current();
        PersonId person = store.subject(id).orElseThrow(QueryDoor.NotYours::new);
        OfficeRef acting = office(office);
        require(caller, acting, person);
        recorder.record(
                clocks.now(),
                new Asker(caller.account(), caller.person(), acting, caller.language()),
                "document.Attachment",
                person.raw(),
                Map.of("attachment", id));
        AttachmentStore.Found found = store.find(id).orElseThrow(QueryDoor.NotYours::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(id).build().toString())
                .body(found.content());
    }

    private void require(Caller caller, OfficeRef office, PersonId person) {
        OrganisationId matter = rights.matterOf(person.raw()).orElseThrow(QueryDoor.NotYours::new);
        if (!rights.may(caller.account(), caller.person(), office, RIGHT, matter)) {
            throw new QueryDoor.NotYours();
        }
    }

    private static PersonId person(String subject) {
        try {
            return PersonId.of(subject);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("“subject” là mã người: per-…", "“subject” is a person's id: per-…");
        }
    }

    private static OfficeRef office(String text) {
        try {
            String[] parts = text.split("@", 2);
            return new OfficeRef(OfficeKind.valueOf(parts[0]), OrganisationId.of(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new BadRequest("Socai-Office: SECRETARY@org-…", "Socai-Office: SECRETARY@org-…");
        }
    }
}
