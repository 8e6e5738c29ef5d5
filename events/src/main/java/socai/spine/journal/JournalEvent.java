package socai.spine.journal;

import java.util.List;
import socai.spine.Answer;
import socai.spine.Appended;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.Violation;

/** The one event of a journal stream; its stream id is the command id, which makes commands idempotent. */
public sealed interface JournalEvent extends DomainEvent {

    String STREAM_TYPE = "journal";

    Attempt attempt();

    Answer answer();

    @Logical("journal.CommandAccepted")
    record CommandAccepted(Attempt attempt, List<Appended> events) implements JournalEvent {
        @Override
        public Answer answer() {
            return new Answer(attempt.act().command(), true, List.of(), events);
        }
    }

    @Logical("journal.CommandRefused")
    record CommandRefused(Attempt attempt, List<Violation> violations) implements JournalEvent {
        @Override
        public Answer answer() {
            return new Answer(attempt.act().command(), false, violations, List.of());
        }
    }
}
