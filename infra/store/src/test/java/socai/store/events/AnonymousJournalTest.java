package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.store.events.BallotNode.cast;
import static socai.store.events.BallotNode.id;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.junit.jupiter.api.Test;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.CommandId;
import socai.spine.Metadata;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.Origin;
import socai.spine.Recorded;
import socai.spine.Violation;
import socai.spine.journal.JournalEvent;
import socai.spine.write.Emptying;
import socai.spine.write.Submission;
import socai.store.events.BallotNode.Voter;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

/** What is recorded without a name: kept, shuffled and recorded, and never to be led back to whoever did it. */
class AnonymousJournalTest extends AnonymousScene {
    private static final String BOX = "select command || stream || convert_from(body, 'UTF8') from anonymous_box";
    private static final String EVENTS = "select event_identifier || aggregate_identifier"
            + " || convert_from(payload, 'UTF8') || convert_from(meta_data, 'UTF8') from domain_event_entry"
            + " where aggregate_identifier = '%s'";

    private List<String> journalOf(CommandId id) {
        return node.texts(EVENTS.formatted(id.raw()));
    }

    @Test
    void neitherTheBoxNorTheRecordHoldsWhoDropped() {
        String ballot = node.opened();
        List<Voter> voters =
                IntStream.range(0, 5).mapToObj(i -> Voter.somebody()).toList();
        List<CommandId> ids = voters.stream().map(voter -> id()).toList();
        for (int i = 0; i < voters.size(); i++) {
            node.drop(ids.get(i), cast(ballot, "t" + i), voters.get(i));
        }
        List<String> kept = new ArrayList<>(node.texts(BOX + " where stream = '" + ballot + "'"));
        assertThat(kept)
                .hasSize(5)
                .allSatisfy(
                        row -> assertThat(row).contains("ballot.CastBallot").doesNotContain(BallotNode.CANDIDATE_NAME));
        assertThat(node.emptying.emptyWhole(ballot).recorded()).isEqualTo(5);
        kept.addAll(node.texts(EVENTS.formatted(ballot) + " and sequence_number > 0"));
        ids.forEach(id -> kept.addAll(journalOf(id)));
        assertThat(kept).hasSize(15).allSatisfy(row -> {
            for (Voter voter : voters) {
                assertThat(row)
                        .doesNotContain(
                                voter.account().substring(4),
                                voter.person().raw().substring(4));
            }
        });
        JournalEvent entry = node.spine.journal().entry(ids.getFirst()).orElseThrow();
        assertThat(entry.attempt().act())
                .isEqualTo(new Act(
                        ids.getFirst(),
                        "",
                        Optional.empty(),
                        new OfficeRef(OfficeKind.UNNAMED, Ballot.HERE),
                        LocalDate.of(2026, 11, 23),
                        LocalDate.of(2026, 11, 23),
                        Origin.DIRECT,
                        Optional.empty(),
                        Optional.empty()));
        Recorded event = node.stream(ballot).getLast();
        assertThat(event.metadata())
                .doesNotContainKeys(Metadata.ACCOUNT, Metadata.PERSON, Metadata.CAUSE)
                .containsEntry(Metadata.OFFICE, "UNNAMED")
                .containsEntry(Metadata.CORRELATION, event.metadata().get(Metadata.COMMAND));
    }

    @Test
    void fewerThanEnoughWaitAndTheHourIsTakenOnce() {
        String ballot = node.opened();
        node.now.updateAndGet(before -> before.plus(Duration.ofHours(1)));
        node.drop(ballot, "a");
        node.drop(ballot, "b");
        node.emptying.hourly();
        assertThat(node.tokens(ballot)).isEmpty();
        node.drop(ballot, "c");
        assertThat(node.emptying.hourly().recorded()).as("the same hour").isZero();
        assertThat(node.tokens(ballot)).isEmpty();

        node.now.updateAndGet(before -> before.plus(Duration.ofHours(1)));
        assertThat(node.emptying.hourly().recorded()).isGreaterThanOrEqualTo(Ballot.ENOUGH);
        assertThat(node.tokens(ballot)).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(node.waiting(ballot)).isEmpty();
    }

    @Test
    void aRowThatNobodyCanReadStopsNoOtherBallot() throws Exception {
        try (TestDatabase own = TestPostgres.fresh()) {
            BallotNode here = new BallotNode(own.app(), keys, 9);
            List<String> ballots =
                    Stream.generate(here::opened).limit(4).sorted().toList();
            ballots.forEach(ballot -> List.of("a", "b", "c").forEach(token -> here.drop(ballot, token)));
            here.broken(ballots.getFirst());
            here.now.updateAndGet(before -> before.plus(Duration.ofHours(1)));

            Emptying.Emptied emptied = here.emptying.hourly();

            assertThat(emptied.recorded()).isEqualTo(9);
            assertThat(emptied.left()).isEqualTo(3);
            assertThat(emptied.fault()).isPresent();
            assertThat(here.waiting(ballots.getFirst())).hasSize(3);
            ballots.subList(1, 4)
                    .forEach(ballot -> assertThat(here.tokens(ballot)).containsExactlyInAnyOrder("a", "b", "c"));
        }
    }

    @Test
    void whateverWaitsIsRecordedWhenTheBallotIsClosed() {
        String ballot = node.opened();
        node.drop(ballot, "a");
        node.close(ballot);
        assertThat(node.drop(ballot, "late").violations())
                .extracting(Violation::rule)
                .containsExactly("ballot.open");
        assertThat(node.emptying.emptyWhole(ballot).recorded()).isOne();
        assertThat(node.tokens(ballot)).containsExactly("a");
    }

    @Test
    void whatIsRefusedWhenItIsDroppedLeavesNothing() {
        String ballot = node.opened();
        CommandId byRight = id();
        assertThat(node.ask(byRight, cast(ballot, "a"), Voter.somebody(), OfficeKind.NOMINEE)
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("spine.office-may-do-this");
        CommandId byStep = id();
        assertThat(node.drop(byStep, cast("bal-unopened", "a"), Voter.somebody())
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("ballot.open");
        assertThat(node.waiting(ballot)).isEmpty();
        assertThat(node.waiting("bal-unopened")).isEmpty();
        assertThat(journalOf(byRight)).isEmpty();
        assertThat(journalOf(byStep)).isEmpty();
    }

    @Test
    void nobodyWithAnAccountActsAsNobody() {
        String ballot = node.opened();
        CommandId dropped = id();
        assertThat(node.ask(dropped, cast(ballot, "a"), Voter.somebody(), OfficeKind.UNNAMED)
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("spine.office-is-held");
        assertThat(journalOf(dropped)).isEmpty();
        Voter voter = Voter.somebody();
        CommandId open = id();
        assertThat(node.ask(open, new Ballot.CloseBallot(ballot), voter, OfficeKind.UNNAMED)
                        .violations())
                .extracting(Violation::rule)
                .contains("spine.office-is-held");
        assertThat(journalOf(open))
                .singleElement()
                .satisfies(entry -> assertThat(entry).contains(voter.account()));
    }

    @Test
    void whatBecameUnacceptableIsRefusedInNobodysNameAndTheOthersGoThrough() {
        String ballot = node.opened();
        List<CommandId> ids = List.of(id(), id(), id(), id());
        node.drop(ids.get(0), cast(ballot, "a"), Voter.somebody());
        node.drop(ids.get(1), cast(ballot, "twice"), Voter.somebody());
        node.drop(ids.get(2), cast(ballot, "twice"), Voter.somebody());
        node.drop(ids.get(3), cast(ballot, "b"), Voter.somebody());
        assertThat(node.emptying.emptyWhole(ballot).recorded()).isEqualTo(4);
        assertThat(node.tokens(ballot)).containsExactlyInAnyOrder("a", "twice", "b");
        List<JournalEvent> refused = ids.stream()
                .map(id -> node.spine.journal().entry(id).orElseThrow())
                .filter(JournalEvent.CommandRefused.class::isInstance)
                .toList();
        assertThat(refused).singleElement().satisfies(entry -> {
            assertThat(entry.answer().violations()).extracting(Violation::rule).containsExactly("ballot.token-unused");
            assertThat(entry.attempt().act().account()).isEmpty();
        });
        assertThat(node.waiting(ballot)).isEmpty();
    }

    @Test
    void allRowsOfADossierAreWrittenByOneTransaction() {
        String ballot = node.opened();
        String other = node.opened();
        node.drop(other, "x");
        List<String> others = node.texts("select xmin::text from anonymous_box where stream = '" + other + "'");
        List<String> last = List.of();
        for (int i = 0; i < 4; i++) {
            node.drop(ballot, "t" + i);
            List<String> writers =
                    node.texts("select distinct xmin::text from anonymous_box where stream = '" + ballot + "'");
            assertThat(writers).hasSize(1).isNotEqualTo(last);
            last = writers;
        }
        assertThat(node.texts("select xmin::text from anonymous_box where stream = '" + other + "'"))
                .isEqualTo(others);
    }

    @Test
    void pastTheDoorNothingIsRecordedWithANameThatMustHaveNone() throws Exception {
        String ballot = node.opened();
        Submission named = Submission.of(cast(ballot, "a"), node.act(id(), Voter.somebody(), OfficeKind.MEMBER));
        FutureCallback<Submission, Answer> answer = new FutureCallback<>();
        node.spine
                .bus()
                .dispatch(new GenericCommandMessage<>(new GenericCommandMessage<>(named), "ballot.CastBallot"), answer);
        assertThat(answer.get().isExceptional()).isTrue();
        assertThat(node.tokens(ballot)).isEmpty();
    }
}
