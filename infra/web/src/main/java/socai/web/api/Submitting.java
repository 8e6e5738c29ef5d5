package socai.web.api;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.PersonId;
import socai.spine.journal.JournalKind;
import socai.spine.write.Clocks;
import socai.spine.write.CommandDoor;
import socai.spine.write.Decider;
import socai.spine.write.MalformedText;
import socai.spine.write.StreamRights;
import socai.spine.write.Submission;
import socai.spine.write.rules.ScanOnRecord;
import tools.jackson.databind.JsonNode;

/** Reads a payload into its command and submits it: programs and forms come in by the same way. */
@Component
public class Submitting {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final CommandDoor door;
    private final StreamRights streams;
    private final Clocks clocks;
    private final AttachmentStore files;
    private final PayloadReader reader = new PayloadReader();

    Submitting(CommandDoor door, StreamRights streams, Clocks clocks, AttachmentStore files) {
        this.door = door;
        this.streams = streams;
        this.clocks = clocks;
        this.files = files;
    }

    PayloadReader reader() {
        return reader;
    }

    /** A new id whose order is that of time, which keeps neighbours close together in the index of the store. */
    public CommandId fresh() {
        long high = (clocks.now().toEpochMilli() << 16) | 0x7000L | (RANDOM.nextLong() & 0x0fffL);
        long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return CommandId.of(new UUID(high, low));
    }

    /** A new id for this kind of command: one whose order is that of time would tell when a nameless act was done. */
    public CommandId fresh(Decider<?, ?, ?> decider) {
        return decider.journal() == JournalKind.ANONYMOUS ? CommandId.of(UUID.randomUUID()) : fresh();
    }

    /**
     * A command that names a file which is not there, or not this person's, is refused before there is a decision: the
     * journal knows nothing of it, and the same id may come again with the right file.
     *
     * @throws BadRequest when the payload is not one of this command
     */
    public <C extends Command> Answer submit(
            Decider<C, ?, ?> decider, JsonNode payload, Act act, Optional<Long> expectedVersion) {
        PlainInput.composed(payload);
        Optional<PersonId> subject = saidIn(payload);
        C command;
        String stream;
        try {
            // The stream is known only from the command; a first reading with any subject finds it.
            PersonId unborn = PersonId.of(act.command().derive(PersonId.PREFIX, 0));
            C draft = reader.read(payload, decider.command(), Optional.of(subject.orElse(unborn)));
            stream = decider.stream(draft, act);
            command = subject.isPresent()
                    ? draft
                    : reader.read(
                            payload,
                            decider.command(),
                            Optional.of(streams.subjectOf(stream).orElse(unborn)));
        } catch (IllegalArgumentException wrong) {
            throw new BadRequest(
                    "Nội dung lệnh không đúng: " + wrong.getMessage(),
                    "The command is not right: " + wrong.getMessage());
        }
        Optional<Answer> missing = withoutItsFile(command, stream, act);
        if (missing.isPresent()) {
            return missing.get();
        }
        try {
            return door.submit(new Submission(command, act, expectedVersion));
        } catch (MalformedText malformed) {
            throw Unreadable.of(malformed);
        }
    }

    /** About nobody on record there is no file either; then the decision says what is wrong with the dossier. */
    private Optional<Answer> withoutItsFile(Command command, String stream, Act act) {
        return NamedScan.in(command)
                .flatMap(scan -> streams.subjectOf(stream)
                        .map(person -> new ScanOnRecord(
                                scan.attachment(), files.holds(scan.attachment(), person, scan.sha256()))))
                .map(rule -> Judgement.begin().step(rule).accept(List::of))
                .flatMap(decision -> decision instanceof Decision.Refused refused
                        ? Optional.of(new Answer(act.command(), false, refused.violations(), List.of()))
                        : Optional.empty());
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
}
