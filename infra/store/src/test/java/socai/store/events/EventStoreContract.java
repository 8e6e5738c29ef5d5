package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.CommandId;
import socai.spine.Metadata;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.Recorded;
import socai.spine.StreamRead;
import socai.spine.Violation;
import socai.spine.journal.JournalEvent;
import socai.spine.write.CommandIdInUse;
import socai.spine.write.Replayer;
import socai.spine.write.StaleVersion;
import socai.spine.write.Submission;

/**
 * What the spine asks of an event store, as tests: whoever brings another store writes a {@link SpineNode} on it and a
 * subclass of this. One answer to an id, no holes, all or nothing over several streams, no event that a reader misses.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EventStoreContract {

    private SpineNode node;

    /** A node of its own on the one store of this test class. */
    abstract SpineNode nodeOnTheStore();

    /** Ends the store, after the last test. */
    abstract void endStore();

    @BeforeAll
    void start() {
        node = nodeOnTheStore();
    }

    @AfterAll
    void everyJournalEntryReplaysIdentically() {
        try {
            assertThat(ReplayAll.assertIdentical(wholeRecord(node), node.replayer()))
                    .isPositive();
        } finally {
            endStore();
        }
    }

    /** Everything in the store as a processor that starts today reads it. */
    static List<DomainEventMessage<?>> wholeRecord(SpineNode node) {
        List<DomainEventMessage<?>> all = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream = node.events().openStream(null)) {
            while (stream.hasNextAvailable(200, TimeUnit.MILLISECONDS)) {
                all.add((DomainEventMessage<?>) stream.nextAvailable());
            }
            return all;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CommandId id() {
        return CommandId.of(UUID.randomUUID());
    }

    private static Toy.WriteLine line(String page, String text) {
        return new Toy.WriteLine(page, "lim-default", text);
    }

    @Test
    void anAcceptedCommandWritesItsEventsAndItsJournalEntry() {
        CommandId id = id();
        Answer answer = node.ask(id, line("pag-a", "một"));
        assertThat(answer.accepted()).isTrue();
        assertThat(answer.events())
                .singleElement()
                .satisfies(appended -> assertThat(appended.first()).isZero());
        assertThat(node.stream("pag-a")).hasSize(1);
        assertThat(node.stream(id.raw()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.event()).isInstanceOf(JournalEvent.CommandAccepted.class));
    }

    @Test
    void aRefusedCommandWritesOnlyItsJournalEntry() {
        node.ask(id(), new Toy.SetLimit("lim-one", 1));
        node.ask(id(), new Toy.WriteLine("pag-full", "lim-one", "một"));
        CommandId id = id();
        Answer refused = node.ask(id, new Toy.WriteLine("pag-full", "lim-one", "hai"));
        assertThat(refused.accepted()).isFalse();
        assertThat(refused.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.rule()).isEqualTo("toy.page-has-room");
            assertThat(violation.sentence("vi", "")).isEqualTo("Trang đã đủ 1 dòng.");
        });
        assertThat(node.stream("pag-full")).hasSize(1);
        assertThat(node.stream(id.raw())).hasSize(1);
        assertThat(node.ask(id, new Toy.WriteLine("pag-full", "lim-one", "hai")))
                .isEqualTo(refused);
    }

    @Test
    void thirtyTwoThreadsWithOneIdHaveOneEffectAndOneAnswer() throws Exception {
        CommandId id = id();
        Set<Answer> answers = new HashSet<>(inParallel(32, 64, i -> node.ask(id, line("pag-one", "chỉ một lần"))));
        assertThat(answers).hasSize(1);
        assertThat(node.stream("pag-one")).hasSize(1);
    }

    @Test
    void twoNodesOnOneDatabaseGiveTheSameAnswerToTheSameId() throws Exception {
        SpineNode other = nodeOnTheStore();
        List<CommandId> ids = IntStream.range(0, 200).mapToObj(i -> id()).toList();
        List<Answer> here = new ArrayList<>();
        List<Answer> there = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
            List<Future<Answer>> left = new ArrayList<>();
            List<Future<Answer>> right = new ArrayList<>();
            for (CommandId id : ids) {
                Toy.WriteLine command = line("pag-shared" + Math.floorMod(id.hashCode(), 20), id.raw());
                left.add(pool.submit(() -> node.ask(id, command)));
                right.add(pool.submit(() -> other.ask(id, command)));
            }
            for (int i = 0; i < ids.size(); i++) {
                here.add(left.get(i).get());
                there.add(right.get(i).get());
            }
        }
        assertThat(here).isEqualTo(there);
        int lines = IntStream.range(0, 20)
                .map(i -> node.stream("pag-shared" + i).size())
                .sum();
        assertThat(lines).isEqualTo(200);
    }

    @Test
    void oneHotDossierUnderManyWritersLosesNothingAndHasNoHoles() throws Exception {
        List<Answer> answers = inParallel(32, 300, i -> node.ask(id(), line("pag-hot", "dòng " + i)));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.accepted()).isTrue());
        List<Recorded> events = node.stream("pag-hot");
        assertThat(events).hasSize(300);
        assertThat(events.stream().map(Recorded::sequence).toList())
                .isEqualTo(IntStream.range(0, 300).mapToObj(i -> (long) i).toList());
    }

    @Test
    void crossingWritesToTwoStreamsNeitherDeadlockNorTakeAValueTwice() throws Exception {
        List<Answer> answers = inParallel(
                16,
                80,
                i -> node.ask(
                        id(),
                        new Toy.CopyLine(
                                i % 2 == 0 ? "pag-x" : "pag-y", i % 2 == 0 ? "pag-y" : "pag-x", "giá trị " + i / 2)));
        assertThat(answers.stream().filter(Answer::accepted).count()).isEqualTo(40);
        assertThat(node.stream("pag-x")).hasSize(40);
        assertThat(node.stream("pag-y")).hasSize(40);
    }

    @Test
    void theSameContentUnderAnotherIdIsAcceptedWithoutAnEvent() {
        node.ask(id(), line("pag-same", "một"));
        Answer again = node.ask(id(), line("pag-same", "một"));
        assertThat(again.accepted()).isTrue();
        assertThat(again.events()).isEmpty();
        assertThat(node.stream("pag-same")).hasSize(1);
    }

    @Test
    void aPageThatHasGoneStaleIsAConflictAndNotRecorded() {
        node.ask(id(), line("pag-stale", "một"));
        CommandId id = id();
        Submission late = new Submission(
                line("pag-stale", "hai"), Toy.ask(id, line("", "")).act(), Optional.of(-1L));
        assertThatThrownBy(() -> node.door().submit(late)).isInstanceOf(StaleVersion.class);
        assertThat(node.stream(id.raw())).isEmpty();
    }

    @Test
    void whoHasNoRightLearnsNothingOfTheVersion() {
        node.ask(id(), line("pag-closed", "một"));
        CommandId id = id();
        Act system = Toy.ask(id, line("", "")).act();
        Act stranger = new Act(
                id,
                system.account(),
                system.person(),
                new OfficeRef(OfficeKind.MEMBER, system.office().organisation()),
                system.businessDate(),
                system.today(),
                system.origin(),
                system.paper(),
                system.cause());
        Answer answer = node.door().submit(new Submission(line("pag-closed", "hai"), stranger, Optional.of(-1L)));
        assertThat(answer.accepted()).isFalse();
        assertThat(answer.violations()).extracting(Violation::rule).contains("spine.office-may-do-this");
    }

    @Test
    void anIdThatAnotherKindOfCommandUsedGivesNothingAway() {
        CommandId id = id();
        node.ask(id, line("pag-mine", "một"));
        assertThatThrownBy(() -> node.ask(id, new Toy.SetLimit("lim-other", 3))).isInstanceOf(CommandIdInUse.class);
    }

    @Test
    void aCommandFromWithinAUnitOfWorkIsRefusedLoudly() {
        DefaultUnitOfWork<?> outer = DefaultUnitOfWork.startAndGet(null);
        try {
            assertThatThrownBy(() -> node.ask(id(), line("pag-nested", "một")))
                    .isInstanceOf(IllegalStateException.class);
        } finally {
            outer.rollback();
        }
    }

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
            while (!seen.contains("pag-soon") && stream.hasNextAvailable(5, TimeUnit.SECONDS)) {
                seen.add(((DomainEventMessage<?>) stream.nextAvailable()).getAggregateIdentifier());
            }
            release.countDown();
            late.join();
            while (!seen.contains("pag-late") && stream.hasNextAvailable(5, TimeUnit.SECONDS)) {
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

    @Test
    void aReplayTellsADifferenceWhenTheCodeDecidesOtherwise() {
        CommandId id = id();
        node.ask(id, line("pag-replay", "một"));
        JournalEvent.CommandAccepted entry =
                (JournalEvent.CommandAccepted) node.journal().entry(id).orElseThrow();
        JournalEvent.CommandAccepted altered = new JournalEvent.CommandAccepted(entry.attempt(), List.of());
        assertThat(node.replayer().again(altered, Replayer.Mode.RECORDED_FACTS).outcome())
                .isEqualTo(Replayer.Outcome.DIFFERENT);
    }

    private static <T> List<T> inParallel(int threads, int times, java.util.function.IntFunction<T> work)
            throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> futures = IntStream.range(0, times)
                    .mapToObj(i -> pool.submit(() -> work.apply(i)))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
