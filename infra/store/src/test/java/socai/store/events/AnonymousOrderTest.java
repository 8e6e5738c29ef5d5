package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.store.events.BallotNode.cast;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import socai.spine.CommandId;
import socai.spine.write.Emptying;
import socai.store.events.BallotNode.Voter;
import socai.store.events.WatchedSource.Crash;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

/** The order of what is recorded without a name, and that each is recorded once, whatever happens meanwhile. */
class AnonymousOrderTest {

    private static final int VOTES = 12;

    @TempDir
    static Path keys;

    /** A ballot, in which these were dropped in this order, before and after its box was emptied. */
    private record Run(List<String> waiting, List<String> recorded) {}

    private static Run run(List<CommandId> order, long seed) throws Exception {
        try (TestDatabase database = TestPostgres.fresh(4)) {
            BallotNode node = new BallotNode(database.app(), keys, seed);
            String ballot = node.opened();
            order.forEach(id -> node.drop(id, cast(ballot, id.raw()), Voter.somebody()));
            List<String> waiting = node.waiting(ballot);
            node.emptying.emptyWhole(ballot);
            ReplayAll.assertIdentical(database.app(), node.spine);
            return new Run(waiting, node.tokens(ballot));
        }
    }

    @Test
    void theOrderOfTheRecordIsMadeByChanceAndNotByTheOrderOfDropping() throws Exception {
        List<CommandId> ids = Stream.generate(BallotNode::id).limit(VOTES).toList();
        Run first = run(ids, 7);
        assertThat(run(ids.reversed(), 7)).isEqualTo(first);
        assertThat(run(ids, 8).recorded()).isNotEqualTo(first.recorded());
        List<String> dropped = ids.stream().map(CommandId::raw).toList();
        List<String> sorted = dropped.stream().sorted().toList();
        for (List<String> order : List.of(first.waiting(), first.recorded())) {
            assertThat(order)
                    .containsExactlyInAnyOrderElementsOf(dropped)
                    .isNotEqualTo(dropped)
                    .isNotEqualTo(sorted);
        }
        assertThat(first.recorded()).isNotEqualTo(first.waiting());
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE_COMMIT", "AFTER_COMMIT"})
    void stoppedInTheMiddleEachIsRecordedOnce(Crash crash) throws Exception {
        try (TestDatabase database = TestPostgres.fresh()) {
            BallotNode calm = new BallotNode(database.app(), keys, 3);
            for (int after = 1; after <= 2 * 4 + 1; after++) {
                String ballot = calm.opened();
                IntStream.range(0, 4).forEach(i -> calm.drop(ballot, "t" + i));
                AtomicInteger commits = new AtomicInteger(after);
                WatchedSource broken = new WatchedSource(database.app(), () -> {
                    int left = commits.decrementAndGet();
                    return left > 0 ? Crash.NONE : left == 0 ? crash : Crash.BEFORE_COMMIT;
                });
                BallotNode dying = new BallotNode(broken.source(), keys, 4);
                emptiedAsFarAsItGoes(dying, ballot);

                BallotNode next = new BallotNode(database.app(), keys, 5);
                Emptying.Emptied rest = next.emptying.emptyWhole(ballot);
                assertThat(rest.fault()).isEmpty();
                assertThat(next.tokens(ballot))
                        .as("after %s commits", after)
                        .containsExactlyInAnyOrder("t0", "t1", "t2", "t3");
                assertThat(next.waiting(ballot)).isEmpty();
            }
            ReplayAll.assertIdentical(database.app(), calm.spine);
        }
    }

    private static void emptiedAsFarAsItGoes(BallotNode dying, String ballot) {
        try {
            assertThat(dying.emptying.emptyWhole(ballot).left()).isPositive();
        } catch (RuntimeException broken) {
            assertThat(broken).as("not even the box could be read").hasRootCauseInstanceOf(SQLException.class);
        }
    }

    @Test
    void twoNodesThatEmptyAtOnceRecordEachOnce() throws Exception {
        try (TestDatabase database = TestPostgres.fresh(20)) {
            BallotNode here = new BallotNode(database.app(), keys, 1);
            BallotNode there = new BallotNode(database.app(), keys, 2);
            String ballot = here.opened();
            IntStream.range(0, 20).forEach(i -> here.drop(ballot, "t" + i));
            List<Callable<Emptying.Emptied>> both =
                    List.of(() -> here.emptying.emptyWhole(ballot), () -> there.emptying.emptyWhole(ballot));
            atOnce(both).forEach(emptied -> assertThat(emptied.fault()).isEmpty());
            assertThat(here.tokens(ballot)).hasSize(20).doesNotHaveDuplicates();
            assertThat(here.waiting(ballot)).isEmpty();
            ReplayAll.assertIdentical(database.app(), here.spine);
        }
    }

    /** Dropping and emptying lock the dossier, so that a ballot that was judged open is never left behind. */
    @Test
    void onceClosedAndEmptiedNothingComesAfter() throws Exception {
        try (TestDatabase database = TestPostgres.fresh(20)) {
            BallotNode here = new BallotNode(database.app(), keys, 1);
            BallotNode there = new BallotNode(database.app(), keys, 2);
            for (int round = 0; round < 5; round++) {
                String ballot = here.opened();
                List<Callable<Boolean>> work = new ArrayList<>();
                for (int i = 0; i < 12; i++) {
                    BallotNode node = i % 2 == 0 ? here : there;
                    String token = "t" + i;
                    work.add(() -> node.drop(ballot, token).accepted());
                }
                work.add(6, () -> {
                    there.close(ballot);
                    there.emptying.emptyWhole(ballot);
                    return false;
                });
                long taken = atOnce(work).stream().filter(accepted -> accepted).count();
                assertThat(here.waiting(ballot)).isEmpty();
                assertThat(here.tokens(ballot)).hasSize((int) taken);
            }
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
