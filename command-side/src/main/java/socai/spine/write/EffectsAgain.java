package socai.spine.write;

import java.util.List;
import java.util.Optional;
import socai.spine.Command;
import socai.spine.Decision;
import socai.spine.Effect;
import socai.spine.Policies;
import socai.spine.journal.Attempt;
import socai.spine.journal.JournalEvent;

/**
 * What an accepted decision did outside the streams, told by taking it again. The journal names no effect: a unique
 * value stands in the command or the dossier, personal and erasable, and nowhere twice.
 */
public final class EffectsAgain {

    /** How much of it can still be told. */
    public enum Told {
        WHOLLY,
        /** Something by which it was decided was erased since: an effect with an erased value is not among them. */
        WITHOUT_ERASED_VALUES,
        /** It cannot be taken again: erased, kept without payload, or decided differently by the code of today. */
        NOT_AT_ALL
    }

    /** @param effects in the order in which they were taken; empty when nothing can be told */
    public record Found(Told told, List<Effect> effects) {}

    private static final Found NOTHING = new Found(Told.NOT_AT_ALL, List.of());

    private final Catalogue catalogue;
    private final StreamTails tails;
    private final CommandHandling.Book book;

    public EffectsAgain(Catalogue catalogue, StreamTails tails, CommandHandling.Book book) {
        this.catalogue = catalogue;
        this.tails = tails;
        this.book = book;
    }

    /** @throws RuntimeException as the decider throws it, when nothing was erased */
    public Found of(JournalEvent.CommandAccepted entry) {
        Attempt attempt = entry.attempt();
        Optional<Object> command = attempt.command().body();
        Optional<Object> facts = attempt.facts().body();
        if (command.isEmpty() || facts.isEmpty()) {
            return NOTHING;
        }
        Command asked = (Command) command.get();
        return of(attempt, asked, (Record) facts.get(), catalogue.deciderOf(asked));
    }

    private <C extends Command> Found of(Attempt attempt, C command, Record facts, Decider<C, Object, Record> decider) {
        HistoryReader history = new HistoryReader(tails, attempt);
        Folded<Object> dossier = history.folded(decider.type(), attempt.stream());
        Policies policies = history.read(book.type(), book.stream()).value();
        boolean erased = ErasedValues.in(command) || ErasedValues.in(facts) || ErasedValues.in(dossier.state());
        try {
            Judge.Judged again =
                    Judge.judge(decider, dossier, command, facts, attempt.authority(), attempt.act(), policies);
            return again.decision() instanceof Decision.Accepted accepted
                    ? new Found(erased ? Told.WITHOUT_ERASED_VALUES : Told.WHOLLY, accepted.effects())
                    : NOTHING;
        } catch (RuntimeException stumbled) {
            if (erased) {
                return NOTHING;
            }
            throw stumbled;
        }
    }
}
