package socai.spine.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.spine.Appended;
import socai.spine.Authority;
import socai.spine.Command;
import socai.spine.Decision;
import socai.spine.DomainEvent;
import socai.spine.Policies;
import socai.spine.Recorded;
import socai.spine.Text;
import socai.spine.Violation;
import socai.spine.journal.Attempt;
import socai.spine.journal.JournalEvent;

/**
 * Takes a recorded decision again: the streams folded up to the versions of then, the policies as published then,
 * the same judge. Old decisions are compared, never re-judged by newer rules.
 */
public final class Replayer {

    /** Where the facts come from: the journal entry, or read again from their own streams at the recorded versions. */
    public enum Mode {
        RECORDED_FACTS,
        FACTS_READ_AGAIN
    }

    /** How a replay came out. */
    public enum Outcome {
        IDENTICAL,
        DIFFERENT,
        /** The personal data by which it was decided was lawfully erased; record and events still stand. */
        ERASED,
        /** The journal keeps no payload of this kind of command. */
        WITHOUT_PAYLOAD
    }

    /** @param differences one sentence each; empty unless DIFFERENT */
    public record Result(Outcome outcome, List<String> differences) {}

    private final Catalogue catalogue;
    private final StreamTails tails;
    private final CommandHandling.Book book;
    private final AuthorityReader authorities;

    public Replayer(Catalogue catalogue, StreamTails tails, CommandHandling.Book book, AuthorityReader authorities) {
        this.catalogue = catalogue;
        this.tails = tails;
        this.book = book;
        this.authorities = authorities;
    }

    public Result again(JournalEvent entry, Mode mode) {
        Attempt attempt = entry.attempt();
        Optional<Object> command = attempt.command().body();
        Optional<Object> facts = attempt.facts().body();
        if (command.isEmpty() || facts.isEmpty()) {
            return new Result(Outcome.WITHOUT_PAYLOAD, List.of());
        }
        boolean erased =
                ErasedValues.in(command.get()) || ErasedValues.in(facts.get()) || ErasedValues.in(entry.answer());
        try {
            Command asked = (Command) command.get();
            List<String> differences =
                    again(entry, attempt, asked, (Record) facts.get(), catalogue.deciderOf(asked), mode);
            if (differences.isEmpty()) {
                return new Result(erased ? Outcome.ERASED : Outcome.IDENTICAL, List.of());
            }
            return erased ? new Result(Outcome.ERASED, List.of()) : new Result(Outcome.DIFFERENT, differences);
        } catch (ErasedOnTheWay gone) {
            return new Result(Outcome.ERASED, List.of());
        } catch (HistoryReader.NeverRead more) {
            return new Result(
                    erased ? Outcome.ERASED : Outcome.DIFFERENT,
                    erased ? List.of() : List.of(String.valueOf(more.getMessage())));
        } catch (RuntimeException failed) {
            // A decider that stumbles over a missing value of an erased person is no difference in the history.
            if (erased) {
                return new Result(Outcome.ERASED, List.of());
            }
            throw failed;
        }
    }

    private <C extends Command> List<String> again(
            JournalEvent entry,
            Attempt attempt,
            C command,
            Record recordedFacts,
            Decider<C, Object, Record> decider,
            Mode mode) {
        HistoryReader history = new HistoryReader(tails, attempt);
        Folded<Object> dossier = history.folded(decider.type(), attempt.stream());
        Policies policies = history.read(book.type(), book.stream()).value();
        List<String> differences = new ArrayList<>();
        Record facts = EarlierFacts.as(decider.factsType(), recordedFacts);
        Authority authority = attempt.authority();
        if (mode == Mode.FACTS_READ_AGAIN) {
            facts = decider.gather(command, dossier.state(), attempt.act(), history);
            compare("facts", EarlierFacts.as(decider.factsType(), recordedFacts), facts, differences);
            Reach.of(decider, authorities, command, dossier.state(), attempt.act(), history)
                    .ifPresent(now -> compare("authority", attempt.authority(), now, differences));
        }
        Judge.Judged judged = Judge.judge(decider, dossier, command, facts, authority, attempt.act(), policies);
        compare("checks", attempt.checks(), judged.decision().checks(), differences);
        compare("policies", attempt.policies(), judged.policies(), differences);
        switch (judged.decision()) {
            case Decision.Refused refused ->
                compare(
                        "violations",
                        asJudged(entry.answer().violations()),
                        asJudged(refused.violations()),
                        differences);
            case Decision.Accepted accepted -> compareEvents(entry.answer().events(), accepted, differences);
        }
        // What the dossier itself told was erased since: facts that were compared with it cannot be read again.
        if (!differences.isEmpty() && (eventsErased(entry.answer().events()) || ErasedValues.in(dossier.state()))) {
            throw new ErasedOnTheWay();
        }
        return differences;
    }

    /** Without the sentences: a wording that was improved since is no other decision. The journal keeps the old one. */
    private static List<Violation> asJudged(List<Violation> violations) {
        return violations.stream()
                .map(violation ->
                        new Violation(violation.rule(), violation.citation(), Text.NONE, Text.NONE, violation.facts()))
                .toList();
    }

    private void compareEvents(List<Appended> appended, Decision.Accepted again, List<String> differences) {
        Map<String, List<DomainEvent>> then = new HashMap<>();
        for (Appended part : appended) {
            then.put(
                    part.stream(),
                    tails.range(part.stream(), part.first(), part.first() + part.count() - 1).stream()
                            .map(Recorded::event)
                            .toList());
        }
        Map<String, List<DomainEvent>> now = new HashMap<>();
        again.events()
                .forEach(event -> now.computeIfAbsent(event.stream(), id -> new ArrayList<>())
                        .add(event.event()));
        compare("events", then, now, differences);
    }

    private boolean eventsErased(List<Appended> appended) {
        return appended.stream()
                .flatMap(part -> tails.range(part.stream(), part.first(), part.first() + part.count() - 1).stream())
                .anyMatch(recorded -> ErasedValues.in(recorded.event()));
    }

    private static void compare(String what, Object then, Object now, List<String> differences) {
        if (!then.equals(now)) {
            differences.add(what + " differ: then " + then + ", now " + now);
        }
    }

    /** Personal data turned out to be erased while events were compared. */
    private static final class ErasedOnTheWay extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
