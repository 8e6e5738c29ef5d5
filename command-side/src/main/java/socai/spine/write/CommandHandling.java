package socai.spine.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Appended;
import socai.spine.Authority;
import socai.spine.Command;
import socai.spine.Decision;
import socai.spine.DomainEvent;
import socai.spine.Effect;
import socai.spine.Layer;
import socai.spine.Metadata;
import socai.spine.OrganisationId;
import socai.spine.ParameterUse;
import socai.spine.PersonId;
import socai.spine.Policies;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.Verdict;
import socai.spine.journal.Attempt;
import socai.spine.journal.JournalEvent;
import socai.spine.journal.JournalKind;
import socai.spine.journal.Written;

/**
 * The one handler of all commands. It gathers facts over checked states, lets the judge decide, and publishes the
 * events together with the journal entry, sorted by stream: unsorted writes to several streams deadlock.
 */
public final class CommandHandling {

    /** What the handler needs from outside. */
    public record Ports(StreamTails tails, ClaimBook claims, Keyring keys, EventBus events, StateCache cache) {}

    /** Where the published policies stand. */
    public record Book(StreamType<? extends Policies, ?> type, String stream) {}

    private final Catalogue catalogue;
    private final Ports ports;
    private final Book book;
    private final AuthorityReader authorities;
    private final String codeVersion;

    public CommandHandling(
            Catalogue catalogue, Ports ports, Book book, AuthorityReader authorities, String codeVersion) {
        this.catalogue = catalogue;
        this.ports = ports;
        this.book = book;
        this.authorities = authorities;
        this.codeVersion = codeVersion;
    }

    /** Runs inside a unit of work; returns for accepted and refused alike, so that the journal entry of both commits. */
    public Answer handle(Submission submission) {
        return handle(submission, catalogue.deciderOf(submission.command()));
    }

    private <C extends Command> Answer handle(Submission submission, Decider<C, Object, Record> decider) {
        C command = decider.command().cast(submission.command());
        Act act = submission.act();
        String stream = decider.stream(command, act);
        CheckedReader reader = new CheckedReader(ports.cache(), ports.tails(), ports.claims());
        Known known = know(decider, command, act, stream, reader);
        Judge.Judged judged =
                Judge.judge(decider, known.dossier(), command, known.facts(), known.authority(), act, known.policies());
        // Whoever has no right there is refused, and learns nothing of the dossier's version.
        if (!refusedByRight(judged.decision())) {
            submission.expectedVersion().ifPresent(expected -> {
                if (known.dossier().version() != expected) {
                    throw new StaleVersion(stream, expected, known.dossier().version());
                }
            });
        }
        List<PersonId> newcomers = decider.newcomers(command, act);
        if (!newcomers.isEmpty()) {
            ports.keys().prepare(newcomers);
        }
        boolean full = decider.journal() == JournalKind.FULL;
        Attempt attempt = new Attempt(
                new Written(Catalogue.nameOf(decider.command()), full ? Optional.of(command) : Optional.empty()),
                act,
                stream,
                submission.expectedVersion(),
                reader.reads(),
                reader.claimAnswers(),
                known.authority(),
                new Written(
                        Catalogue.nameOf(decider.factsType()), full ? Optional.of(known.facts()) : Optional.empty()),
                judged.policies(),
                judged.decision().checks(),
                codeVersion);
        MetaData metadata = metadata(act, judged.policies());
        JournalEvent entry = switch (judged.decision()) {
            case Decision.Refused refused -> new JournalEvent.CommandRefused(attempt, refused.violations());
            case Decision.Accepted accepted -> {
                apply(accepted.effects());
                yield new JournalEvent.CommandAccepted(attempt, publish(accepted.events(), metadata, reader));
            }
        };
        ports.events().publish(message(JournalEvent.STREAM_TYPE, act.command().raw(), 0, entry, metadata));
        return entry.answer();
    }

    private static boolean refusedByRight(Decision decision) {
        return decision.checks().stream()
                .anyMatch(check -> check.layer() == Layer.RIGHT && check.verdict() == Verdict.VIOLATED);
    }

    /** Everything a decision is judged by, all of it checked against the store. */
    private record Known(Folded<?> dossier, Policies policies, Authority authority, Record facts) {}

    private <C extends Command> Known know(
            Decider<C, Object, Record> decider, C command, Act act, String stream, CheckedReader reader) {
        for (int round = 0; round < 20; round++) {
            reader.begin();
            Folded<Object> dossier = reader.folded(decider.type(), stream);
            Policies policies = reader.read(book.type(), book.stream()).value();
            Authority authority = Reach.of(decider, authorities, command, dossier.state(), act, reader)
                    .orElseGet(() -> nowhere(act));
            Record facts = decider.gather(command, dossier.state(), act, reader);
            if (reader.check()) {
                return new Known(dossier, policies, authority, facts);
            }
        }
        throw new TooBusy(stream);
    }

    private static Authority nowhere(Act act) {
        OrganisationId own = act.office().organisation();
        return new Authority(act.office(), own, true, -1, List.of());
    }

    private void apply(List<Effect> effects) {
        List<Effect.Claim> claims = new ArrayList<>();
        List<Effect.Release> releases = new ArrayList<>();
        for (Effect effect : effects) {
            switch (effect) {
                case Effect.Claim claim -> claims.add(claim);
                case Effect.Release release -> releases.add(release);
                case Effect.EraseKey erase -> ports.keys().erase(erase.subject());
            }
        }
        ports.claims().release(releases);
        ports.claims().take(claims);
    }

    private List<Appended> publish(List<StreamEvent> events, MetaData metadata, CheckedReader reader) {
        Map<String, Long> next = new HashMap<>();
        Map<String, Appended> appended = new LinkedHashMap<>();
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (StreamEvent event : events) {
            String stream = event.stream();
            if (!reader.wasRead(stream)) {
                throw new IllegalStateException("a decision wrote to " + stream + ", which its command did not read");
            }
            long sequence = next.merge(stream, reader.version(stream) + 1, (old, start) -> old + 1);
            appended.merge(
                    stream,
                    new Appended(event.type().name(), stream, sequence, 1),
                    (old, one) -> new Appended(old.type(), old.stream(), old.first(), old.count() + 1));
            messages.add(message(event.type().name(), stream, sequence, event.event(), metadata));
        }
        messages.sort(Comparator.comparing((DomainEventMessage<?> m) -> m.getAggregateIdentifier())
                .thenComparing(DomainEventMessage::getSequenceNumber));
        ports.events().publish(messages);
        remember(messages, reader);
        return List.copyOf(appended.values());
    }

    /** After the commit the states already know their new events, so that the next command does not read them back. */
    private void remember(List<DomainEventMessage<?>> messages, CheckedReader reader) {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().afterCommit(done -> reader.remember(messages));
        }
    }

    private static DomainEventMessage<DomainEvent> message(
            String type, String stream, long sequence, DomainEvent event, MetaData metadata) {
        return new GenericDomainEventMessage<>(type, stream, sequence, event, metadata);
    }

    private static MetaData metadata(Act act, List<ParameterUse> policies) {
        Map<String, Object> values = new HashMap<>();
        values.put(Metadata.COMMAND, act.command().raw());
        values.put(Metadata.CORRELATION, act.command().raw());
        act.cause().ifPresent(cause -> values.put(Metadata.CAUSE, cause));
        values.put(Metadata.ACCOUNT, act.account());
        act.person().ifPresent(person -> values.put(Metadata.PERSON, person.raw()));
        values.put(Metadata.OFFICE, act.office().kind().name());
        values.put(Metadata.ORGANISATION, act.office().organisation().raw());
        values.put(Metadata.BUSINESS_DATE, act.businessDate().toString());
        values.put(
                Metadata.POLICIES,
                policies.stream()
                        .map(use -> use.ref().shown())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")));
        values.put(Metadata.ORIGIN, act.origin().name());
        return MetaData.from(values);
    }
}
