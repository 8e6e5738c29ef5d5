package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.Recorded;
import socai.spine.journal.JournalEvent;
import socai.store.events.Asked.Outcome;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

/**
 * Random commands from several threads: some of them twice, some on a page that has gone on, some under an id that
 * means something else as well, some over two pages and a value that only one may have, while connections break before
 * the append and before and after the commit. What was recorded must be, one by one, what {@link PagesModel} says; every
 * id has one answer; no stream has a hole.
 */
class CrashModelTest {

    private static final int IDS = 240;

    /** What came back for one thing that was asked. */
    private record Heard(Asked asked, Outcome outcome) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyIdHasTheOneAnswerThatTheModelSaysAndItsEventsAreThereOnce(long seed) throws Exception {
        try (TestDatabase database = TestPostgres.fresh(20)) {
            Random chance = new Random(seed);
            ToySpine node = new ToySpine(
                    new WatchedSource(database.app(), () -> crash(chance), () -> happens(chance)).source());
            ToySpine calm = new ToySpine(database.app());
            calm.ask(CommandId.of(UUID.randomUUID()), new Toy.SetLimit(Asked.LIMIT, Asked.ROOM));
            List<Heard> heard = inParallel(node, Asked.random(new Random(seed * 31), IDS));

            Map<CommandId, JournalEvent> recorded = recorded(ReplayAll.entries(database.app(), calm.spine));
            heard.forEach(each ->
                    fits(each, Optional.ofNullable(recorded.get(each.asked().id())), calm));
            again(heard, recorded, calm);
            assertThat(variety(heard, recorded))
                    .contains(
                            "accepted",
                            "toy.page-has-room",
                            "toy.value-is-free",
                            "stale",
                            "in use",
                            "the answer to the other content");
            ReplayAll.assertIdentical(database.app(), calm.spine);
        }
    }

    private static synchronized WatchedSource.Crash crash(Random chance) {
        return switch (chance.nextInt(12)) {
            case 0 -> WatchedSource.Crash.BEFORE_COMMIT;
            case 1 -> WatchedSource.Crash.AFTER_COMMIT;
            default -> WatchedSource.Crash.NONE;
        };
    }

    private static synchronized boolean happens(Random chance) {
        return chance.nextInt(12) == 0;
    }

    private static List<Heard> inParallel(ToySpine node, List<Asked> asked) throws Exception {
        List<Asked> order = new ArrayList<>(asked);
        Collections.shuffle(order, new Random(asked.size()));
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Future<Heard>> all = order.stream()
                    .map(each -> pool.submit(() -> new Heard(each, each.untilAnswered(node))))
                    .toList();
            List<Heard> heard = new ArrayList<>();
            for (Future<Heard> each : all) {
                heard.add(each.get());
            }
            return heard;
        }
    }

    /** The journal in its order beside the model, and the streams that came of it. */
    private static Map<CommandId, JournalEvent> recorded(List<JournalEvent> journal) {
        PagesModel model = new PagesModel();
        Map<CommandId, JournalEvent> recorded = new LinkedHashMap<>();
        for (JournalEvent entry : journal) {
            Command command = (Command) entry.attempt().command().body().orElseThrow();
            // Whoever is refused writes nothing that could collide: others may have gone on meanwhile.
            long version = model.version(entry.attempt().stream());
            entry.attempt()
                    .expected()
                    .ifPresent(expected -> assertThat(entry.answer().accepted() ? version : Math.min(version, expected))
                            .as("the version that %s was decided on", command)
                            .isEqualTo(expected));
            assertThat(PagesModel.Prediction.said(entry.answer()))
                    .as("the answer to %s", command)
                    .isEqualTo(model.next(command));
            assertThat(recorded.put(entry.attempt().act().command(), entry)).isNull();
        }
        return recorded;
    }

    private static void fits(Heard heard, Optional<JournalEvent> recorded, ToySpine calm) {
        switch (heard.outcome()) {
            case Outcome.Answered answered ->
                assertThat(recorded).hasValueSatisfying(entry -> {
                    assertThat(answered.answer()).isEqualTo(entry.answer());
                    assertThat(entry.attempt().command().body().orElseThrow())
                            .isInstanceOf(heard.asked().command().getClass());
                });
            case Outcome.Stale stale -> {
                assertThat(heard.asked().expected())
                        .hasValueSatisfying(expected -> assertThat(expected).isNotEqualTo(stale.actual()));
                assertThat(stale.actual())
                        .isLessThan(calm.stream(heard.asked().page()).size());
            }
            case Outcome.InUse used ->
                assertThat(recorded)
                        .hasValueSatisfying(entry -> assertThat(
                                        entry.attempt().command().body().orElseThrow())
                                .isNotInstanceOf(heard.asked().command().getClass()));
        }
    }

    /** Asked once more the answers stay, and the events are those that the answers tell: each once, without a hole. */
    private static void again(List<Heard> heard, Map<CommandId, JournalEvent> recorded, ToySpine calm) {
        heard.stream()
                .filter(each -> each.outcome() instanceof Outcome.Answered)
                .forEach(each -> assertThat(each.asked().untilAnswered(calm)).isEqualTo(each.outcome()));
        Map<String, Long> told = recorded.values().stream()
                .flatMap(entry -> entry.answer().events().stream())
                .collect(Collectors.groupingBy(appended -> appended.stream(), Collectors.counting()));
        Asked.pages().forEach(page -> {
            List<Recorded> stream = calm.stream(page);
            assertThat(stream).hasSize(told.getOrDefault(page, 0L).intValue());
            for (int i = 0; i < stream.size(); i++) {
                assertThat(stream.get(i).sequence()).as("holes in " + page).isEqualTo(i);
                CommandId writer = CommandId.of(stream.get(i).metadata().get("command"));
                long place = i;
                assertThat(recorded.get(writer).answer().events())
                        .anySatisfy(appended ->
                                assertThat(appended.stream() + appended.first()).isEqualTo(page + place));
            }
        });
    }

    /** Everything that was meant to happen did. */
    private static TreeSet<String> variety(List<Heard> heard, Map<CommandId, JournalEvent> recorded) {
        TreeSet<String> happened = new TreeSet<>();
        recorded.values().forEach(entry -> {
            happened.addAll(PagesModel.Prediction.said(entry.answer()).rules());
            happened.add(entry.answer().accepted() ? "accepted" : "refused");
        });
        heard.forEach(each -> happened.add(
                switch (each.outcome()) {
                    case Outcome.Stale stale -> "stale";
                    case Outcome.InUse used -> "in use";
                    case Outcome.Answered answered ->
                        recorded.get(each.asked().id())
                                        .attempt()
                                        .command()
                                        .body()
                                        .orElseThrow()
                                        .equals(each.asked().command())
                                ? "answered"
                                : "the answer to the other content";
                }));
        return happened;
    }
}
