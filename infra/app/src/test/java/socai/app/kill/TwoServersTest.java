package socai.app.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import socai.app.ReadSide;
import socai.spine.PersonId;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

/**
 * Two servers with the same keys on one database: each command is sent to both at once, and happens once. Read models are
 * made by one of the two; when that one is killed the other goes on with them.
 */
class TwoServersTest {

    private static final int AT_ONCE = 40;
    private static final Duration TAKEN_OVER = Duration.ofSeconds(60);

    private final Path folder =
            Path.of("target", "nodes", UUID.randomUUID().toString()).toAbsolutePath();
    private final TestDatabase database = TestPostgres.fresh();
    private final JdbcClient rows = JdbcClient.create(database.app());
    private final History history = new History();

    @BeforeEach
    void useThisDatabase() {
        database.properties().forEach(System::setProperty);
    }

    @AfterEach
    void closeIt() {
        database.properties().keySet().forEach(System::clearProperty);
        database.close();
    }

    @Test
    void eachCommandHappensOnceAndEitherServerGoesOnAlone() throws Exception {
        Path data = folder.resolve("one");
        Commune commune = Commune.found(data);
        Path other = withTheSameKeys(data);
        Storm storm;
        try (Program one = serve(data);
                Program two = serve(other)) {
            Map<Long, Program> servers = Map.of(one.pid(), one, two.pid(), two);
            Wire first = new Wire(one.address());
            Wire second = new Wire(two.address());
            storm = new Storm(commune, Ground.prepared(commune, 1, first, wish -> said(wish, first)), 1);
            toBoth(storm, first, second);
            storm.wishes().forEach(wish -> sameAt(wish, first, second));
            assertThat(history.faults()).isEmpty();

            long making = soleMaker(servers.keySet());
            servers.get(making).kill();
            Program left = making == one.pid() ? two : one;
            goesOnAlone(commune, new Wire(left.address()), left.pid());
        }
        Cell.inside(other, program -> {
            Aftermath store = new Aftermath(program);
            store.noStreamHasAHole();
            store.everyEventIsTheEffectOfOneAcceptedCommand();
            store.isAsRemembered(history);
            storm.contests().forEach(store::oneHadItsWay);
            store.hadNoEffect(storm.hopeless());
            ByteArrayOutputStream told = new ByteArrayOutputStream();
            assertThat(program.getBean(ReadSide.class).awaitHead(TAKEN_OVER)).isTrue();
            assertThat(program.getBean(ReadSide.class)
                            .rebuild(List.of(), true, new PrintStream(told, true, StandardCharsets.UTF_8)))
                    .as(() -> told.toString(StandardCharsets.UTF_8))
                    .isTrue();
            return null;
        });
        System.out.println("two servers: " + history.figures());
    }

    private Path withTheSameKeys(Path data) throws IOException {
        Path other = Files.createDirectories(folder.resolve("two"));
        try (Stream<Path> keys = Files.walk(data.resolve("keys"))) {
            for (Path key : keys.toList()) {
                Files.copy(key, other.resolve(data.relativize(key)), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return other;
    }

    private Program serve(Path data) throws IOException {
        List<String> options = database.properties().entrySet().stream()
                .map(property -> "-D" + property.getKey() + "=" + property.getValue())
                .collect(Collectors.toCollection(ArrayList::new));
        return Program.start(options, "serve", "--data", data.toString(), "--port", "0");
    }

    private void toBoth(Storm storm, Wire first, Wire second) {
        List<Runnable> requests = new ArrayList<>();
        for (Desk.Wish wish : storm.wishes()) {
            history.asked(wish);
            for (Wire wire : List.of(first, second)) {
                requests.add(() -> history.answered(wish.id(), wire.send(wish)));
            }
        }
        Collections.shuffle(requests, new Random(5));
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            requests.forEach(pool::execute);
        }
    }

    /** When all is quiet both tell the same. */
    private void sameAt(Desk.Wish wish, Wire first, Wire second) {
        List<Wire.Said> told = Stream.of(first, second)
                .map(wire -> {
                    Optional<Wire.Said> said = wire.send(wish);
                    history.answered(wish.id(), said);
                    return said.orElseThrow();
                })
                .distinct()
                .toList();
        assertThat(told).as(wish.toString()).hasSize(1);
        assertThat(told.getFirst().recorded()
                        || told.getFirst().status() == 409 && wish.expected().isPresent())
                .as(wish + " → " + told)
                .isTrue();
    }

    /** Which of the two has the read models; a processor is one row of the table of tokens, and has one owner. */
    private long soleMaker(Set<Long> servers) {
        List<Long> owners = owners();
        assertThat(owners).isNotEmpty().isSubsetOf(servers);
        return owners.stream().collect(Collectors.groupingBy(owner -> owner, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private List<Long> owners() {
        return rows.sql("select split_part(owner, '@', 1)::bigint from token_entry where owner is not null")
                .query(Long.class)
                .list();
    }

    private void goesOnAlone(Commune commune, Wire left, long pid) {
        Desk.Wish late = commune.cellSecretary().asks("membership/RegisterPerson", Ground.person(commune, 1));
        said(late, left);
        String person = late.id().derive(PersonId.PREFIX, 0);
        await().atMost(TAKEN_OVER).pollInterval(Duration.ofMillis(200)).untilAsserted(() -> {
            assertThat(owners()).isNotEmpty().containsOnly(pid);
            assertThat(left.asks(commune.cellSecretary(), "membership/GetPerson?person=" + person))
                    .hasValueSatisfying(said -> assertThat(said.status()).isEqualTo(200));
        });
    }

    private Wire.Said said(Desk.Wish wish, Wire wire) {
        history.asked(wish);
        Optional<Wire.Said> said = wire.send(wish);
        history.answered(wish.id(), said);
        assertThat(said)
                .as(wish.toString())
                .hasValueSatisfying(answer ->
                        assertThat(answer.status()).as(answer.toString()).isEqualTo(200));
        return said.orElseThrow();
    }
}
