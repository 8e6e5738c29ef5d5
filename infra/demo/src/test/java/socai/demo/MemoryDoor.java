package socai.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SimpleEventBus;
import socai.dues.write.DuesContext;
import socai.membership.write.MembershipContext;
import socai.organisation.write.OrganisationAuthority;
import socai.organisation.write.OrganisationContext;
import socai.policy.write.PolicyBook;
import socai.policy.write.PolicyContext;
import socai.spine.Answer;
import socai.spine.CommandId;
import socai.spine.DomainEvent;
import socai.spine.Effect;
import socai.spine.PersonId;
import socai.spine.Recorded;
import socai.spine.StreamRead;
import socai.spine.journal.JournalEvent;
import socai.spine.write.Catalogue;
import socai.spine.write.ClaimBook;
import socai.spine.write.CommandDoor;
import socai.spine.write.CommandHandling;
import socai.spine.write.Keyring;
import socai.spine.write.StateCache;
import socai.spine.write.StreamTails;
import socai.spine.write.Submission;

/** The real handler of all commands over streams, claims and a journal in memory. */
class MemoryDoor implements CommandDoor {

    private final Map<String, List<Recorded>> streams = new HashMap<>();
    private final Map<String, String> claims = new HashMap<>();
    private final Map<CommandId, Answer> answers = new HashMap<>();
    private final List<Submission> asked = new ArrayList<>();
    private final CommandHandling handling;

    MemoryDoor() {
        CommandHandling.Ports ports = new CommandHandling.Ports(
                new Tails(), new Claims(), new Keys(), new Bus(SimpleEventBus.builder()), new StateCache(100_000));
        handling = new CommandHandling(
                new Catalogue(
                        List.of(
                                new PolicyContext(),
                                new OrganisationContext(),
                                new MembershipContext(),
                                new DuesContext()),
                        List.of(JournalEvent.class)),
                ports,
                new CommandHandling.Book(PolicyBook.TYPE, PolicyBook.STREAM),
                new OrganisationAuthority(),
                "test");
    }

    @Override
    public Answer submit(Submission submission) {
        asked.add(submission);
        Answer answer = handling.handle(submission);
        if (answers.put(submission.act().command(), answer) != null) {
            throw new IllegalStateException("the same command id twice");
        }
        return answer;
    }

    List<Submission> asked() {
        return asked;
    }

    /** Everything written, journal aside. */
    List<DomainEvent> events() {
        return streams.values().stream()
                .flatMap(List::stream)
                .map(Recorded::event)
                .filter(event -> !(event instanceof JournalEvent))
                .toList();
    }

    private final class Tails implements StreamTails {

        @Override
        public List<Recorded> newer(List<StreamRead> known) {
            List<Recorded> newer = new ArrayList<>();
            for (StreamRead read : known) {
                List<Recorded> stream = streams.getOrDefault(read.stream(), List.of());
                newer.addAll(stream.subList((int) read.version() + 1, stream.size()));
            }
            return newer;
        }

        @Override
        public List<Recorded> range(String stream, long first, long last) {
            return streams.getOrDefault(stream, List.of()).stream()
                    .filter(event -> event.sequence() >= first && event.sequence() <= last)
                    .toList();
        }
    }

    private final class Claims implements ClaimBook {

        @Override
        public List<Optional<String>> owners(String kind, List<String> values) {
            return values.stream()
                    .map(value -> Optional.ofNullable(claims.get(kind + " " + value)))
                    .toList();
        }

        @Override
        public void take(List<Effect.Claim> taken) {
            for (Effect.Claim claim : taken) {
                if (claims.putIfAbsent(claim.kind() + " " + claim.value(), claim.owner()) != null) {
                    throw new IllegalStateException("taken without having looked: " + claim.kind());
                }
            }
        }

        @Override
        public void release(List<Effect.Release> released) {
            released.forEach(release -> claims.remove(release.kind() + " " + release.value(), release.owner()));
        }
    }

    private static final class Keys implements Keyring {

        @Override
        public void prepare(Collection<PersonId> subjects) {}

        @Override
        public void erase(PersonId subject) {}
    }

    private final class Bus extends SimpleEventBus {

        Bus(Builder builder) {
            super(builder);
        }

        @Override
        public void publish(List<? extends EventMessage<?>> events) {
            for (EventMessage<?> event : events) {
                DomainEventMessage<?> message = (DomainEventMessage<?>) event;
                List<Recorded> stream =
                        streams.computeIfAbsent(message.getAggregateIdentifier(), none -> new ArrayList<>());
                if (message.getSequenceNumber() != stream.size()) {
                    throw new IllegalStateException("a hole in " + message.getAggregateIdentifier());
                }
                Map<String, String> metadata = new HashMap<>();
                message.getMetaData().forEach((key, value) -> metadata.put(key, String.valueOf(value)));
                stream.add(new Recorded(
                        0,
                        message.getIdentifier(),
                        message.getType(),
                        message.getAggregateIdentifier(),
                        message.getSequenceNumber(),
                        message.getTimestamp(),
                        metadata,
                        (DomainEvent) message.getPayload()));
            }
        }
    }
}
