package socai.app.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Kills the serving process under 100 concurrent commands of many kinds, several of them about the same dossiers and many
 * sent twice or three times; starts it again, sends each once more and compares with a recorded history: nothing that was
 * acknowledged is lost, nothing happened twice, what was refused left nothing but its refusal, no stream has a hole.
 * {@code -Dsocai.kill.rounds=20} runs the full number; the build runs two.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("socai.kill.rounds", 2);
    private static final int MOST_COPIES = 3;

    private final History history = new History();
    private final List<Storm> storms = new ArrayList<>();
    private final Random random = new Random(7);

    @Test
    void nothingAcknowledgedIsLostAndNothingIsDoubled() throws Exception {
        Path data = Path.of("target", "kill", UUID.randomUUID().toString()).toAbsolutePath();
        Commune commune = Commune.found(data);
        int unanswered = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            Program program = Program.serve(data);
            Wire wire = new Wire(program.address());
            if (!storms.isEmpty()) {
                sentAgain(storms.getLast(), wire);
            }
            Storm storm = new Storm(commune, Ground.prepared(commune, round, wire, wish -> said(wish, wire)), round);
            storms.add(storm);
            rage(storm, wire, program);
            unanswered += history.figures().unknown();
        }
        History.Figures killed = history.figures();
        try (Program again = Program.serve(data)) {
            sentAgain(storms.getLast(), new Wire(again.address()));
        }
        assertThat(history.faults()).isEmpty();
        Cell.inside(data, context -> {
            Aftermath store = new Aftermath(context);
            store.noStreamHasAHole();
            store.everyEventIsTheEffectOfOneAcceptedCommand();
            store.isAsRemembered(history);
            storms.forEach(storm -> {
                storm.contests().forEach(store::oneHadItsWay);
                store.hadNoEffect(storm.hopeless());
            });
            return null;
        });
        Cell.everyJournalEntryReplays(data);
        System.out.printf(
                "%d kills under %d concurrent commands of many kinds, %d of them without any answer at the kill%n"
                        + "  before the last restart: %s%n  after it: %s%n",
                ROUNDS, Storm.COMMANDS, unanswered, killed, history.figures());
    }

    /** All at once, until the process is killed somewhere in the middle: some are answered, some have not begun. */
    private void rage(Storm storm, Wire wire, Program program) throws InterruptedException {
        assertThat(storm.wishes()).hasSize(Storm.COMMANDS);
        List<Desk.Wish> requests = new ArrayList<>();
        for (Desk.Wish wish : storm.wishes()) {
            history.asked(wish);
            requests.addAll(Collections.nCopies(1 + Math.max(0, random.nextInt(-2, MOST_COPIES)), wish));
        }
        Collections.shuffle(requests, random);
        try (ExecutorService pool = Executors.newFixedThreadPool(Storm.COMMANDS)) {
            int enough = history.answered() + 5 + random.nextInt(requests.size() - 10);
            requests.forEach(wish -> pool.execute(() -> history.answered(wish.id(), wire.send(wish))));
            await().atMost(120, TimeUnit.SECONDS)
                    .pollInterval(Duration.ofMillis(2))
                    .until(() -> history.answered() >= enough);
            program.kill();
        }
    }

    /** Each gets the answer that it had, where it had one, and one that is recorded or tells of a conflict otherwise. */
    private void sentAgain(Storm storm, Wire wire) {
        for (Desk.Wish wish : storm.wishes()) {
            Optional<Wire.Said> earlier = history.acknowledged(wish.id());
            Wire.Said said = answer(wish, wire);
            earlier.ifPresent(answer -> assertThat(said)
                    .as("the answer to a repeated " + wish.command())
                    .isEqualTo(answer));
            assertThat(said.recorded()
                            || said.status() == 409 && wish.expected().isPresent())
                    .as(wish + " → " + said)
                    .isTrue();
        }
    }

    private Wire.Said said(Desk.Wish wish, Wire wire) {
        history.asked(wish);
        Wire.Said said = answer(wish, wire);
        assertThat(said.status()).as(wish + " → " + said).isEqualTo(200);
        return said;
    }

    /** Nobody else asks now: nobody is told that others are faster. */
    private Wire.Said answer(Desk.Wish wish, Wire wire) {
        Optional<Wire.Said> said = wire.send(wish);
        history.answered(wish.id(), said);
        return said.orElseThrow(() -> new AssertionError("no answer to " + wish));
    }
}
