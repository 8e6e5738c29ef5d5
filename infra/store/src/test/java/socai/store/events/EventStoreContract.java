package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.Recorded;
import socai.spine.Violation;
import socai.spine.journal.JournalEvent;
import socai.spine.write.CommandIdInUse;
import socai.spine.write.Replayer;
import socai.spine.write.StaleVersion;
import socai.spine.write.Submission;

/**
 * What the spine asks of an event store, as tests: whoever brings another store writes a {@link SpineNode} on it and a
 * subclass of this. One answer to an id, no holes, and what {@link AppendContract} asks.
 */
abstract class EventStoreContract extends AppendContract {

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
    void aReplayTellsADifferenceWhenTheCodeDecidesOtherwise() {
        CommandId id = id();
        node.ask(id, line("pag-replay", "một"));
        JournalEvent.CommandAccepted entry =
                (JournalEvent.CommandAccepted) node.journal().entry(id).orElseThrow();
        JournalEvent.CommandAccepted altered = new JournalEvent.CommandAccepted(entry.attempt(), List.of());
        assertThat(node.replayer().again(altered, Replayer.Mode.RECORDED_FACTS).outcome())
                .isEqualTo(Replayer.Outcome.DIFFERENT);
    }
}
