package socai.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Appended;
import socai.spine.write.Catalogue;
import socai.spine.write.Clocks;
import socai.spine.write.Decider;
import socai.web.Caller;
import socai.web.Callers;

/** {@code POST /api/commands/{context}/{Command}}: every command of the catalogue, no controller of its own for any. */
@RestController
class CommandController {

    /** Bytes of a request; a chunk of an import, the largest command, has some hundred thousand. */
    private static final int LARGEST = 2 * 1024 * 1024;

    private final Catalogue catalogue;
    private final Submitting submitting;
    private final Callers callers;
    private final Clocks clocks;
    private final PayloadReader reader;

    CommandController(Catalogue catalogue, Submitting submitting, Callers callers, Clocks clocks) {
        this.catalogue = catalogue;
        this.submitting = submitting;
        this.callers = callers;
        this.clocks = clocks;
        this.reader = submitting.reader();
    }

    /** What an accepted command answers. */
    record Done(String command, boolean accepted, List<Appended> events) {}

    @PostMapping(path = "/api/commands/{context}/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> submit(@PathVariable String context, @PathVariable String name, HttpServletRequest request) {
        Decider<?, ?, ?> decider = catalogue.decider(context + "." + name);
        if (decider == null) {
            throw new NoSuchAddress();
        }
        Caller caller = callers.current();
        CommandEnvelope envelope = CommandEnvelope.of(reader.tree(body(request)), submitting.fresh(decider), reader);
        Act act = act(caller, envelope);
        Answer answer = submitting.submit(decider, envelope.command(), act, envelope.expectedVersion());
        return answer.accepted()
                ? ResponseEntity.ok(new Done(answer.command().raw(), true, answer.events()))
                : Refusals.response(answer, LocaleContextHolder.getLocale().getLanguage());
    }

    private static byte[] body(HttpServletRequest request) {
        try {
            byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                throw new TooLarge();
            }
            return body;
        } catch (IOException broken) {
            throw new BadRequest("Không đọc được nội dung gửi lên.", "The request could not be read.");
        }
    }

    private Act act(Caller caller, CommandEnvelope envelope) {
        LocalDate today = clocks.today();
        return new Act(
                envelope.id(),
                caller.account(),
                caller.person(),
                envelope.office(),
                envelope.businessDate().orElse(today),
                today,
                envelope.origin(),
                envelope.paper(),
                Optional.empty());
    }
}
