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
import socai.spine.Command;
import socai.spine.Decision;
import socai.spine.DomainEvent;
import socai.spine.Effect;
import socai.spine.Metadata;
import socai.spine.ParameterUse;
import socai.spine.PersonId;
import socai.spine.Policies;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
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
    private final Weighing weighing;
    private final String codeVersion;

    public CommandHandling(
            Catalogue catalogue, Ports ports, Book book, AuthorityReader authorities, String codeVersion) {
        this.catalogue = catalogue;
        this.ports = ports;
        this.weighing = new Weighing(catalogue, ports, book, authorities);
        this.codeVersion = codeVersion;
    }

    /** The part of it that writes nothing. */
    Weighing weighing() {
        return weighing;
    }

    /** Runs inside a unit of work; returns for accepted and refused alike, so that the journal entry of both commits. */
    public Answer handle(Submission submission) {
        return handle(submission, catalogue.deciderOf(submission.command()));
    }

    private <C extends Command> Answer handle(Submission submission, Decider<C, Object, Record> decider) {
        C command = decider.command().cast(submission.command());
        Act act = submission.act();
        if ((decider.journal() == JournalKind.ANONYMOUS) != Unnamed.is(act)) {
            throw new IllegalStateException("without a name is recorded what asks for it, and nothing else");
        }
        Weighing.Weighed weighed = weighing.weigh(submission, command, decider);
        CheckedReader reader = weighed.reader();
        Judge.Judged judged = weighed.judged();
        List<PersonId> newcomers = decider.newcomers(command, act);
        if (!newcomers.isEmpty()) {
            ports.keys().prepare(newcomers);
        }
        boolean payload = decider.journal() != JournalKind.WITHOUT_PAYLOAD;
        Attempt attempt = new Attempt(
                new Written(Catalogue.nameOf(decider.command()), payload ? Optional.of(command) : Optional.empty()),
                act,
                weighed.stream(),
                submission.expectedVersion(),
                reader.reads(),
                reader.claimAnswers(),
                weighed.authority(),
                new Written(
                        Catalogue.nameOf(decider.factsType()),
                        payload ? Optional.of(weighed.facts()) : Optional.empty()),
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
        if (!act.account().isEmpty()) {
            values.put(Metadata.ACCOUNT, act.account());
        }
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
