package socai.app.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import socai.spine.CommandId;

/**
 * Kills the serving process under 100 concurrent commands, starts it again and compares with a recorded history:
 * nothing that was acknowledged is lost, nothing happened twice, no stream has a hole.
 * {@code -Dsocai.kill.rounds=20} runs the full number; the build runs two.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("socai.kill.rounds", 2);
    private static final int COMMANDS = 100;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @Test
    void nothingAcknowledgedIsLostAndNothingIsDoubled() throws Exception {
        Path data = Path.of("target", "kill", UUID.randomUUID().toString()).toAbsolutePath();
        Cell cell = Cell.found(data);
        Map<CommandId, String> acknowledged = new ConcurrentHashMap<>();
        Map<CommandId, Integer> asked = new HashMap<>();
        Random random = new Random(7);
        int lostAnswers = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<CommandId> ids = new ArrayList<>();
            for (int i = 0; i < COMMANDS; i++) {
                CommandId id = CommandId.of(UUID.randomUUID());
                ids.add(id);
                asked.put(id, asked.size());
            }
            Program program = Program.serve(data);
            String address = program.address();
            try (ExecutorService pool = Executors.newFixedThreadPool(COMMANDS)) {
                ids.forEach(id -> pool.submit(() -> {
                    String answer = send(address, cell, id, asked.get(id));
                    if (answer != null) {
                        acknowledged.put(id, answer);
                    }
                }));
                int before = acknowledged.size();
                int enough = before + 5 + random.nextInt(COMMANDS - 10);
                // Somewhere in the middle: some are answered, some are being decided, some have not begun.
                await().atMost(60, TimeUnit.SECONDS)
                        .pollInterval(Duration.ofMillis(2))
                        .until(() -> acknowledged.size() >= enough);
                program.kill();
            }
            lostAnswers += (int)
                    ids.stream().filter(id -> !acknowledged.containsKey(id)).count();
        }
        try (Program again = Program.serve(data)) {
            String address = again.address();
            for (Map.Entry<CommandId, Integer> each : asked.entrySet()) {
                String answer = send(address, cell, each.getKey(), each.getValue());
                assertThat(answer).as("the answer to a repeated command").isNotNull();
                String earlier = acknowledged.get(each.getKey());
                if (earlier != null) {
                    assertThat(answer).isEqualTo(earlier);
                }
            }
        }
        int unanswered = lostAnswers;
        Cell.inside(data, context -> {
            JdbcClient store = JdbcClient.create(context.getBean(DataSource.class));
            assertThat(count(store, "select count(*) from domain_event_entry where type = 'person'"))
                    .as("one person for each command, and the secretary (" + unanswered + " answers were lost)")
                    .isEqualTo(asked.size() + 1);
            assertThat(count(
                            store,
                            "select count(*) from (select aggregate_identifier from domain_event_entry"
                                    + " group by 1 having count(*) <> max(sequence_number) + 1) holes"))
                    .isZero();
            for (CommandId id : asked.keySet()) {
                assertThat(count(
                                store,
                                "select count(*) from domain_event_entry where aggregate_identifier = '" + id.raw()
                                        + "'"))
                        .isEqualTo(1);
            }
            return null;
        });
        Cell.everyJournalEntryReplays(data);
        System.out.println(ROUNDS + " kills under " + COMMANDS + " concurrent commands: " + asked.size() + " commands, "
                + acknowledged.size() + " acknowledged before a kill, all there once");
    }

    private static long count(JdbcClient store, String sql) {
        return store.sql(sql).query(Long.class).single();
    }

    /** The body of the answer, or null when the connection broke. */
    private String send(String address, Cell cell, CommandId id, int number) {
        try {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create(address + "/api/commands/membership/RegisterPerson"))
                            .header("Authorization", "Bearer " + cell.key())
                            .header("Content-Type", "application/json")
                            .timeout(Duration.ofSeconds(20))
                            .POST(HttpRequest.BodyPublishers.ofString(cell.registering(id, number)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (IOException broken) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
