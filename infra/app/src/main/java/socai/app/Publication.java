package socai.app;

import java.util.List;
import java.util.stream.Collectors;
import socai.policy.write.CalendarText;
import socai.policy.write.PolicyBook;
import socai.policy.write.PolicyFiles;
import socai.policy.write.publishcalendar.PublishCalendar;
import socai.policy.write.publishregulation.PublishRegulation;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.Recorded;
import socai.spine.Text;
import socai.spine.write.Clocks;
import socai.spine.write.Submission;
import socai.store.events.Spine;

/** Publishes the packaged regulations and the calendar once, by ordinary commands; later starts change nothing. */
public final class Publication {

    private final Spine spine;
    private final Clocks clocks;

    public Publication(Spine spine, Clocks clocks) {
        this.spine = spine;
        this.clocks = clocks;
    }

    /**
     * @throws CannotStart when a packaged file says something else than what was published under its name
     */
    public void publish() {
        PolicyFiles files = PolicyFiles.packaged();
        PolicyBook book = book();
        List<Text> differences = files.differences(book);
        if (!differences.isEmpty()) {
            throw new CannotStart(differences.stream().map(Text::vi).collect(Collectors.joining("\n")) + "\n"
                    + differences.stream().map(Text::en).collect(Collectors.joining("\n")));
        }
        for (Command command : files.commands(Installation.ORGANISATION)) {
            String version = version(command);
            CommandId id = CommandId.named("publication", version);
            Answer answer = spine.door().submit(Submission.of(command, Installation.act(id, clocks)));
            if (!answer.accepted()) {
                throw new CannotStart(answer.violations().stream()
                        .map(violation -> violation.sentence("vi", "") + " / " + violation.sentence("en", ""))
                        .collect(Collectors.joining("\n")));
            }
        }
    }

    /** By content: a packaged calendar that was published once is never sent again over a newer one. */
    private static String version(Command command) {
        return switch (command) {
            case PublishRegulation regulation -> regulation.regulation().contentHash();
            case PublishCalendar calendar -> new CalendarText(calendar.days()).contentHash();
            default -> throw new IllegalStateException("not a publication: " + command.getClass());
        };
    }

    /** The book as the store holds it now. */
    public PolicyBook book() {
        PolicyBook book = PolicyBook.EMPTY;
        for (Recorded recorded : spine.tails().range(PolicyBook.STREAM, 0, Long.MAX_VALUE)) {
            book = PolicyBook.TYPE.fold(book, recorded.event());
        }
        return book;
    }
}
