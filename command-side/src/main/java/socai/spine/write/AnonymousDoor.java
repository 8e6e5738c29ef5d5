package socai.spine.write;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.Origin;
import socai.spine.Text;
import socai.spine.journal.JournalEvent;
import socai.spine.journal.JournalKind;

/**
 * The door in front of the gateway. What is to be recorded without a name is judged at once with the name, and then
 * only dropped into a box; {@link Emptying} has it decided and recorded. Everything else goes through.
 */
public final class AnonymousDoor implements CommandDoor {

    private static final int RANDOM = 4;

    private static final Text RANDOM_ID = new Text(
            "mã ngẫu nhiên (UUID phiên bản 4): việc này được ghi không kèm tên, mà mã dạng khác có thể cho biết thời điểm gửi",
            "a random id (UUID version 4): this is recorded without a name, and another id may tell when it was sent");

    private static final Text DONE_HERE = new Text(
            "DIRECT và ngày hôm nay: việc ghi không kèm tên không nhập sau từ giấy được",
            "DIRECT and today: what is recorded without a name cannot be entered from paper");

    private final CommandDoor gateway;
    private final Catalogue catalogue;
    private final Weighing weighing;
    private final Journal journal;
    private final AnonymousBox box;

    /** Spares all other commands the look into the box, where nothing is ever put into it. */
    private final boolean used;

    public AnonymousDoor(
            CommandDoor gateway, Catalogue catalogue, CommandHandling handling, Journal journal, AnonymousBox box) {
        this.gateway = gateway;
        this.catalogue = catalogue;
        this.weighing = handling.weighing();
        this.journal = journal;
        this.box = box;
        this.used =
                catalogue.deciders().values().stream().anyMatch(decider -> decider.journal() == JournalKind.ANONYMOUS);
    }

    @Override
    public Answer submit(Submission submission) {
        CommandId id = submission.act().command();
        Decider<Command, Object, Record> decider = catalogue.deciderOf(submission.command());
        if (decider.journal() == JournalKind.ANONYMOUS) {
            return drop(submission, decider.stream(submission.command(), submission.act()));
        }
        // Recorded with a name under an id that waits in the box, it would tell whose that one is.
        if (used && id.version() == RANDOM && box.find(id).isPresent()) {
            throw new CommandIdInUse(id);
        }
        return gateway.submit(submission);
    }

    private Answer drop(Submission submission, String stream) {
        if (CurrentUnitOfWork.isStarted()) {
            throw new IllegalStateException("a command is always a unit of work of its own");
        }
        PlainTexts.check(submission);
        Act act = submission.act();
        if (act.command().version() != RANDOM) {
            throw new MalformedText("commandId", RANDOM_ID);
        }
        if (act.origin() != Origin.DIRECT || !act.businessDate().equals(act.today())) {
            throw new MalformedText("origin", DONE_HERE);
        }
        // Judged and kept alone: once a dossier is closed and its box was emptied, nothing judged before comes after.
        return box.alone(stream, () -> judgedAndKept(submission, stream));
    }

    private Answer judgedAndKept(Submission submission, String stream) {
        CommandId id = submission.act().command();
        Command command = submission.command();
        if (known(id, command)) {
            return taken(id);
        }
        Answer answer = weighing.foresee(submission);
        if (!answer.accepted()) {
            return answer;
        }
        // What could not be recorded without the name is told now, while somebody is there to be told.
        Answer later =
                weighing.foresee(weighing.unnamed(id, command, submission.act().today()));
        if (later.accepted()) {
            box.add(new AnonymousBox.Waiting(id, stream, command));
        }
        return later;
    }

    /** Whether this was dropped before. Who dropped it nobody knows, so it is known by its content. */
    private boolean known(CommandId id, Command command) {
        Optional<AnonymousBox.Waiting> waiting = box.find(id);
        Optional<JournalEvent> recorded = waiting.isPresent() ? Optional.empty() : journal.entry(id);
        if (waiting.isEmpty() && recorded.isEmpty()) {
            return false;
        }
        boolean same = waiting.map(AnonymousBox.Waiting::command)
                        .filter(command::equals)
                        .isPresent()
                || recorded.flatMap(entry -> entry.attempt().command().body())
                        .filter(command::equals)
                        .isPresent();
        if (!same) {
            throw new CommandIdInUse(id);
        }
        return true;
    }

    /** Always the same, whatever became of it since: what an id may ask must not lead to what it did. */
    private static Answer taken(CommandId id) {
        return new Answer(id, true, List.of(), List.of());
    }
}
