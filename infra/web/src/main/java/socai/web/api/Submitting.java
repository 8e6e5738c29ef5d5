package socai.web.api;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.PersonId;
import socai.spine.Rule;
import socai.spine.TextForm;
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
        return submit(decider, payload, act, expectedVersion, true);
    }

    /** The same where the paper is nobody's own: a list about many people, whose hash was taken from it here. */
    public <C extends Command> Answer submitProvedByList(Decider<C, ?, ?> decider, JsonNode payload, Act act) {
        return submit(decider, payload, act, Optional.empty(), false);
    }

    private <C extends Command> Answer submit(
            Decider<C, ?, ?> decider, JsonNode payload, Act act, Optional<Long> expectedVersion, boolean ownPapers) {
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
        Optional<Answer> missing = ownPapers ? withoutItsFiles(command, stream, payload, act) : Optional.empty();
        if (missing.isPresent()) {
            return missing.get();
        }
        try {
            return door.submit(new Submission(command, act, expectedVersion));
        } catch (MalformedText malformed) {
            throw Unreadable.of(malformed);
        }
    }

    /**
     * About nobody on record there is no file either; then the decision says what is wrong with the dossier. It also
     * refuses whoever may not do this: they do not learn whose files there are.
     */
    private Optional<Answer> withoutItsFiles(Command command, String stream, JsonNode payload, Act act) {
        List<NamedScan> scans = NamedScan.in(command, act);
        if (scans.isEmpty() || !streams.mayDo(command, act)) {
            return Optional.empty();
        }
        return streams.subjectOf(stream)
                .or(() -> Whose.file(texts(payload), streams))
                .map(person -> scans.stream()
                        .map(scan -> new ScanOnRecord(scan.shown(), holds(scan, person)))
                        .toArray(Rule[]::new))
                .map(rules -> Judgement.begin().step(rules).accept(List::of))
                .flatMap(decision -> decision instanceof Decision.Refused refused
                        ? Optional.of(new Answer(act.command(), false, refused.violations(), List.of()))
                        : Optional.empty());
    }

    private boolean holds(NamedScan scan, PersonId person) {
        if (!TextForm.HASH.admits(scan.sha256()) || scan.sha256().isBlank()) {
            return false;
        }
        return scan.attachment()
                .map(id -> files.holds(id, person, scan.sha256()))
                .orElseGet(() -> files.holds(person, scan.sha256()));
    }

    private static Map<String, String> texts(JsonNode payload) {
        return payload.properties().stream()
                .filter(field -> field.getValue().isString())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().stringValue()));
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
