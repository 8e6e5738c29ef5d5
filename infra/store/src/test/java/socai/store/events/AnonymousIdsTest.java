package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static socai.store.events.BallotNode.cast;
import static socai.store.events.BallotNode.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.Origin;
import socai.spine.write.AnonymousBox;
import socai.spine.write.CommandIdInUse;
import socai.spine.write.MalformedText;
import socai.spine.write.Submission;
import socai.store.events.BallotNode.Voter;

/** By its id a command that waits without a name has one effect and one answer, and tells nothing of when it came. */
class AnonymousIdsTest extends AnonymousScene {
    @Test
    void theSameIdHasOneEffectAndOneAnswerBeforeAndAfterItIsRecorded() {
        String ballot = node.opened();
        CommandId id = id();
        Answer first = node.drop(id, cast(ballot, "a"), Voter.somebody());
        assertThat(first).isEqualTo(new Answer(id, true, List.of(), List.of()));
        assertThat(node.drop(id, cast(ballot, "a"), Voter.somebody())).isEqualTo(first);
        assertThat(node.waiting(ballot)).containsExactly(id.raw());
        node.emptying.emptyWhole(ballot);
        assertThat(node.drop(id, cast(ballot, "a"), Voter.somebody())).isEqualTo(first);
        assertThat(node.waiting(ballot)).isEmpty();
        assertThat(node.tokens(ballot)).containsExactly("a");
    }

    @Test
    void anIdInUseForSomethingElseIsToldBeforeAndAfterItIsRecorded() {
        String ballot = node.opened();
        CommandId id = id();
        node.drop(id, cast(ballot, "a"), Voter.somebody());
        for (int round = 0; round < 2; round++) {
            assertThatThrownBy(() -> node.drop(id, cast(ballot, "b"), Voter.somebody()))
                    .isInstanceOf(CommandIdInUse.class);
            assertThatThrownBy(
                            () -> node.ask(id, new Ballot.CloseBallot(ballot), Voter.somebody(), OfficeKind.SECRETARY))
                    .isInstanceOf(CommandIdInUse.class);
            node.emptying.emptyWhole(ballot);
        }
        assertThat(node.tokens(ballot)).containsExactly("a");
    }

    @Test
    void anIdThatTellsTheTimeOrAnActOfAnotherDayIsMalformed() {
        String ballot = node.opened();
        CommandId timed = CommandId.of(OrderedIds.next(1_790_000_000_000L));
        assertThatThrownBy(() -> node.drop(timed, cast(ballot, "a"), Voter.somebody()))
                .isInstanceOfSatisfying(MalformedText.class, malformed -> {
                    assertThat(malformed.component()).isEqualTo("commandId");
                    assertThat(malformed.wanted().vi()).contains("ngẫu nhiên");
                });
        Act direct = node.act(id(), Voter.somebody(), OfficeKind.MEMBER);
        for (Act late : List.of(
                in(direct, Origin.PAPER, direct.today()),
                in(direct, Origin.DIRECT, direct.today().minusDays(1)))) {
            assertThatThrownBy(() -> node.spine.door().submit(Submission.of(cast(ballot, "a"), late)))
                    .isInstanceOf(MalformedText.class);
        }
        assertThat(node.waiting(ballot)).isEmpty();
    }

    @Test
    void whatWasTakenInIsRecordedEvenWhenItsIdCameIntoUse() throws Exception {
        String ballot = node.opened();
        CommandId id = id();
        node.drop(id, cast(ballot, "a"), Voter.somebody());
        // Past the door, as another node does that looked into the box a moment before.
        Submission close =
                Submission.of(new Ballot.CloseBallot(ballot), node.act(id, Voter.somebody(), OfficeKind.SECRETARY));
        FutureCallback<Submission, Answer> answer = new FutureCallback<>();
        node.spine
                .bus()
                .dispatch(
                        new GenericCommandMessage<>(new GenericCommandMessage<>(close), "ballot.CloseBallot"), answer);
        assertThat(answer.get().getPayload().accepted()).isTrue();
        assertThat(node.emptying.emptyWhole(ballot).recorded()).isOne();
        assertThat(node.tokens(ballot)).containsExactly("a");
        assertThat(node.waiting(ballot)).isEmpty();
    }

    @Test
    void anIdIsTakenInForOneDossierOnly() {
        DataSource source = database.app();
        JdbcAnonymousBox box = new JdbcAnonymousBox(
                source, new JdbcTransactionManager(source), node.spine.serializer(), new Random(1));
        AnonymousBox.Waiting one = new AnonymousBox.Waiting(id(), "bal-one", cast("bal-one", "a"));
        box.add(one);
        assertThatThrownBy(() -> box.add(new AnonymousBox.Waiting(one.id(), "bal-two", one.command())))
                .isInstanceOf(CommandIdInUse.class);
        assertThat(box.of("bal-one")).containsExactly(one);
        assertThat(box.remove(one)).isTrue();
        assertThat(box.remove(one)).isFalse();
    }

    private static Act in(Act act, Origin origin, LocalDate day) {
        return new Act(
                act.command(),
                act.account(),
                act.person(),
                act.office(),
                day,
                act.today(),
                origin,
                act.paper(),
                act.cause());
    }
}
