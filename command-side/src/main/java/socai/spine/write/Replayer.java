package socai.spine.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
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
import socai.spine.Seen;
import socai.spine.StreamType;
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
        } catch (NeverRead more) {
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

    /** The code of today asks for a stream that the code of then did without. */
    private static final class NeverRead extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NeverRead(String stream) {
            super("the decision never read " + stream);
        }
    }

    /** Personal data turned out to be erased while events were compared. */
    private static final class ErasedOnTheWay extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Reads streams as they stood when the decision was taken. */
    private static final class HistoryReader implements Reader {
        private final StreamTails tails;
        private final Iterator<String> claims;
        private final Map<String, Long> versions = new HashMap<>();
        private final Map<String, Folded<?>> folded = new HashMap<>();

        HistoryReader(StreamTails tails, Attempt attempt) {
            this.tails = tails;
            this.claims = attempt.claims().iterator();
            attempt.reads().forEach(read -> versions.put(read.stream(), read.version()));
        }

        @Override
        public <S> Seen<S> read(StreamType<S, ?> type, String stream) {
            Folded<S> then = folded(type, stream);
            return new Seen<>(stream, then.version(), then.state());
        }

        @Override
        public <S> Optional<Seen<S>> further(StreamType<S, ?> type, String stream) {
            return versions.containsKey(stream) ? Optional.of(read(type, stream)) : Optional.empty();
        }

        @SuppressWarnings("unchecked")
        <S> Folded<S> folded(StreamType<S, ?> type, String stream) {
            return (Folded<S>) folded.computeIfAbsent(stream, id -> {
                Long version = versions.get(id);
                if (version == null) {
                    throw new NeverRead(id);
                }
                List<Recorded> events = version < 0 ? List.of() : tails.range(id, 0, version);
                return CheckedReader.fold(type, Folded.nothing(type), events);
            });
        }

        /** Claims are a table of today, not a stream: what was taken then is answered by the journal, in its order. */
        @Override
        public List<Optional<String>> claimedBy(String kind, List<String> values) {
            return values.stream()
                    .map(value -> Optional.of(claims.next()).filter(owner -> !owner.isEmpty()))
                    .toList();
        }
    }
}
