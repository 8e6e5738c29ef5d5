package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import socai.spine.CommandId;
import socai.spine.Metadata;
import socai.spine.Recorded;
import socai.spine.StreamRead;

/** All or nothing over several streams, and no event that a reader misses. */
abstract class AppendContract extends StoreScene {

    @Test
    void aConflictOnTheSecondStreamLeavesNothingOnTheFirst() {
        node.ask(id(), line("pag-taken", "một"));
        List<DomainEventMessage<?>> both = List.of(event("pag-free", 0, "hai"), event("pag-taken", 0, "ba"));
        assertThatThrownBy(() -> node.append(both, () -> {}))
                .isInstanceOfAny(ConcurrencyException.class, AggregateStreamCreationException.class);
        assertThat(node.stream("pag-free")).isEmpty();
        assertThat(node.stream("pag-taken")).hasSize(1);
    }

    @Test
    void aConflictOnALaterEventIsToldAsOne() {
        node.ask(id(), line("pag-two", "một"));
        node.ask(id(), line("pag-two", "hai"));
        assertThatThrownBy(() -> node.append(List.of(event("pag-two", 1, "ba")), () -> {}))
                .isInstanceOfAny(ConcurrencyException.class, AggregateStreamCreationException.class);
        assertThat(node.stream("pag-two")).hasSize(2);
    }

    @Test
    void theTailGivesOfEachStreamExactlyWhatIsNewerThanWhatIsKnown() {
        for (String text : List.of("một", "hai", "ba")) {
            node.ask(id(), line("pag-tail-a", text));
            node.ask(id(), line("pag-tail-b", text));
        }
        List<Recorded> newer = node.tails()
                .newer(List.of(
                        new StreamRead("pag-tail-a", 0),
                        new StreamRead("pag-tail-b", 2),
                        new StreamRead("pag-tail-none", -1)));
        assertThat(newer).extracting(Recorded::stream).containsOnly("pag-tail-a");
        assertThat(newer).extracting(Recorded::sequence).containsExactly(1L, 2L);
        assertThat(newer)
                .extracting(Recorded::event)
                .containsExactly(new Toy.PageEvent.LineWritten("hai", 1000), new Toy.PageEvent.LineWritten("ba", 1000));
        assertThat(node.tails().range("pag-tail-b", 1, 1))
                .extracting(Recorded::sequence)
                .containsExactly(1L);
    }

    @Test
    void anEventTellsWhoDidItUnderWhichCommand() {
        CommandId id = id();
        node.ask(id, line("pag-meta", "một"));
        assertThat(node.stream("pag-meta"))
                .singleElement()
                .satisfies(event -> assertThat(event.metadata())
                        .containsEntry(Metadata.COMMAND, id.raw())
                        .containsEntry(Metadata.ACCOUNT, "system")
                        .containsEntry(Metadata.BUSINESS_DATE, Toy.TODAY.toString()));
    }

    @Test
    void whoReadsAlongMissesNothingThatCommitsLate() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Thread late = Thread.ofPlatform()
                .start(() -> node.append(List.of(event("pag-late", 0, "muộn")), () -> {
                    written.countDown();
                    await(release);
                }));
        await(written);
        node.ask(id(), line("pag-soon", "sớm"));
        List<String> seen = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream = node.events().openStream(null)) {
            while (!seen.contains("pag-soon") && stream.hasNextAvailable(30, TimeUnit.SECONDS)) {
                seen.add(((DomainEventMessage<?>) stream.nextAvailable()).getAggregateIdentifier());
            }
            release.countDown();
            late.join();
            while (!seen.contains("pag-late") && stream.hasNextAvailable(30, TimeUnit.SECONDS)) {
                seen.add(((DomainEventMessage<?>) stream.nextAvailable()).getAggregateIdentifier());
            }
        }
        assertThat(seen).containsOnlyOnce("pag-soon").containsOnlyOnce("pag-late");
    }

    private static DomainEventMessage<?> event(String stream, long sequence, String text) {
        return new GenericDomainEventMessage<>(
                Toy.PAGE.name(),
                stream,
                sequence,
                new Toy.PageEvent.LineWritten(text, 1000),
                MetaData.with(Metadata.BUSINESS_DATE, Toy.TODAY.toString()));
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
