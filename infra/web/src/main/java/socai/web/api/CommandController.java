package socai.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Appended;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.PersonId;
import socai.spine.write.Catalogue;
import socai.spine.write.Clocks;
import socai.spine.write.CommandDoor;
import socai.spine.write.Decider;
import socai.spine.write.StreamRights;
import socai.spine.write.Submission;
import socai.web.Caller;
import socai.web.Callers;
import tools.jackson.databind.JsonNode;

/** {@code POST /api/commands/{context}/{Command}}: every command of the catalogue, no controller of its own for any. */
@RestController
class CommandController {

    /** Bytes of a request; a chunk of an import, the largest command, has some hundred thousand. */
    private static final int LARGEST = 2 * 1024 * 1024;

    private final Catalogue catalogue;
    private final CommandDoor door;
    private final StreamRights streams;
    private final Callers callers;
    private final Clocks clocks;
    private final PayloadReader reader = new PayloadReader();

    CommandController(Catalogue catalogue, CommandDoor door, StreamRights streams, Callers callers, Clocks clocks) {
        this.catalogue = catalogue;
        this.door = door;
        this.streams = streams;
        this.callers = callers;
        this.clocks = clocks;
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
        CommandEnvelope envelope =
                CommandEnvelope.of(reader.tree(body(request)), CommandIds.fresh(clocks.now()), reader);
        Act act = act(caller, envelope);
        Answer answer = submit(decider, envelope, act);
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

    private <C extends Command> Answer submit(Decider<C, ?, ?> decider, CommandEnvelope envelope, Act act) {
        Optional<PersonId> subject = saidIn(envelope.command());
        C command;
        try {
            // The stream is known only from the command; a first reading with any subject finds it.
            PersonId unborn = PersonId.of(act.command().derive(PersonId.PREFIX, 0));
            C draft = reader.read(envelope.command(), decider.command(), Optional.of(subject.orElse(unborn)));
            String stream = decider.stream(draft, act);
            command = subject.isPresent()
                    ? draft
                    : reader.read(
                            envelope.command(),
                            decider.command(),
                            Optional.of(streams.subjectOf(stream).orElse(unborn)));
        } catch (IllegalArgumentException wrong) {
            throw new BadRequest(
                    "Nội dung lệnh không đúng: " + wrong.getMessage(),
                    "The command is not right: " + wrong.getMessage());
        }
        return door.submit(new Submission(command, act, envelope.expectedVersion()));
    }

    private static Optional<PersonId> saidIn(JsonNode command) {
        @Nullable JsonNode person = command.get("person");
        try {
            return person == null || !person.isString()
                    ? Optional.empty()
                    : Optional.of(PersonId.of(person.stringValue()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
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

    /** Keeps ids of one client close together in the index of the store. */
    private static final class CommandIds {
        private static final java.security.SecureRandom RANDOM = new java.security.SecureRandom();

        static CommandId fresh(java.time.Instant now) {
            long high = (now.toEpochMilli() << 16) | 0x7000L | (RANDOM.nextLong() & 0x0fffL);
            long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
            return CommandId.of(new java.util.UUID(high, low));
        }
    }
}
