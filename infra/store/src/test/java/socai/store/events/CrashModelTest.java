package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socai.spine.Answer;
import socai.spine.CommandId;
import socai.spine.Recorded;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

/**
 * Random commands, some of them twice, from several threads, while connections break before and after the commit.
 * The model: every id has one answer; it is accepted exactly when its events are there; no stream has a hole.
 */
class CrashModelTest {

    private static final int COMMANDS = 300;
    private static final int PAGES = 8;
    private static final int ROOM = 25;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyIdHasOneAnswerAndItIsAcceptedExactlyWhenItsEventsAreThere(long seed) throws Exception {
        try (TestDatabase database = TestPostgres.fresh(20)) {
            Random chance = new Random(seed);
            WatchedSource broken = new WatchedSource(database.app(), () -> crash(chance));
            ToySpine node = new ToySpine(broken.source());
            ToySpine calm = new ToySpine(database.app());
            calm.ask(CommandId.of(UUID.randomUUID()), new Toy.SetLimit("lim-room", ROOM));
            Map<CommandId, Toy.WriteLine> asked = commands(seed);
            ConcurrentMap<CommandId, Answer> answers = new ConcurrentHashMap<>();
            List<CommandId> order = new ArrayList<>(asked.keySet());
            order.addAll(order.subList(0, COMMANDS / 3));
            java.util.Collections.shuffle(order, new Random(seed));
            try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
                List<Future<?>> all = new ArrayList<>();
                for (CommandId id : order) {
                    all.add(pool.submit(() -> {
                        Answer answer = untilAnswered(node, id, asked.get(id));
                        Answer other = answers.putIfAbsent(id, answer);
                        assertThat(other == null ? answer : other).isEqualTo(answer);
                    }));
                }
                for (Future<?> each : all) {
                    each.get();
                }
            }
            holds(asked, answers, calm);
            ReplayAll.assertIdentical(database.app(), calm.spine);
        }
    }

    private static synchronized WatchedSource.Crash crash(Random chance) {
        return switch (chance.nextInt(10)) {
            case 0 -> WatchedSource.Crash.BEFORE_COMMIT;
            case 1 -> WatchedSource.Crash.AFTER_COMMIT;
            default -> WatchedSource.Crash.NONE;
        };
    }

    private static Map<CommandId, Toy.WriteLine> commands(long seed) {
        Random random = new Random(seed * 31);
        Map<CommandId, Toy.WriteLine> commands = new HashMap<>();
        for (int i = 0; i < COMMANDS; i++) {
            commands.put(
                    CommandId.of(UUID.randomUUID()),
                    new Toy.WriteLine("pag-" + random.nextInt(PAGES), "lim-room", "dòng " + i));
        }
        return commands;
    }

    /** What a client does: the same command with the same id until there is an answer. */
    private static Answer untilAnswered(ToySpine node, CommandId id, Toy.WriteLine command) {
        RuntimeException last = new IllegalStateException("never asked");
        for (int attempt = 0; attempt < 50; attempt++) {
            try {
                return node.ask(id, command);
            } catch (RuntimeException fault) {
                last = fault;
            }
        }
        throw last;
    }

    private static void holds(
            Map<CommandId, Toy.WriteLine> asked, ConcurrentMap<CommandId, Answer> answers, ToySpine calm) {
        assertThat(answers).hasSize(COMMANDS);
        int events = 0;
        for (int page = 0; page < PAGES; page++) {
            List<Recorded> stream = calm.stream("pag-" + page);
            for (int i = 0; i < stream.size(); i++) {
                assertThat(stream.get(i).sequence()).as("holes in page " + page).isEqualTo(i);
            }
            events += stream.size();
        }
        long accepted = answers.values().stream().filter(Answer::accepted).count();
        assertThat(events).isEqualTo((int) accepted).isLessThanOrEqualTo(PAGES * ROOM);
        assertThat(accepted).isBetween(1L, (long) COMMANDS - 1);
        answers.forEach((id, answer) -> {
            assertThat(calm.ask(id, asked.get(id))).isEqualTo(answer);
            List<String> mine = calm.stream(asked.get(id).page()).stream()
                    .filter(event -> id.raw().equals(event.metadata().get("command")))
                    .map(Recorded::eventId)
                    .toList();
            assertThat(mine).hasSize(answer.accepted() ? 1 : 0);
        });
    }
}
