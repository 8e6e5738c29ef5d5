package socai.store.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import socai.spine.PersonId;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

class ErasureTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private final AtomicReference<Connection> ear = new AtomicReference<>();
    private TestDatabase database;
    private Keys here;
    private Keys there;
    private ErasureListener listener;

    @BeforeEach
    void start() {
        database = TestPostgres.fresh();
        here = Keys.node(database, folder);
        there = Keys.node(database, folder);
        listener = ErasureListener.start(
                there.keys(),
                () -> {
                    ear.set(database.database().dedicatedConnection());
                    return ear.get();
                },
                () -> {});
        await().until(listener::listening);
    }

    @AfterEach
    void stop() throws Exception {
        listener.close();
        database.close();
    }

    private byte[] known(PersonId person) {
        byte[] cipher = here.inTransaction(() -> here.encrypt(person, "An"));
        assertThat(there.decrypt(person, cipher)).isEqualTo("An");
        assertThat(there.cached(person)).isTrue();
        return cipher;
    }

    @Test
    void anErasedPersonReadsAsGoneAndCannotBeWrittenAgain() {
        PersonId an = Keys.somebody();
        byte[] cipher = known(an);
        here.inTransaction(() -> here.keys().erase(an));
        assertThat(here.decrypt(an, cipher)).isEqualTo("(gone)");
        assertThatThrownBy(() -> here.inTransaction(() -> here.encrypt(an, "An")))
                .isInstanceOf(PersonErased.class)
                .hasMessageContaining(an.raw());
        assertThat(here.state(an)).isEqualTo("no key, erased");
        here.inTransaction(() -> here.keys().prepare(List.of(an)));
        assertThat(here.state(an)).isEqualTo("no key, erased");
    }

    @Test
    void anotherNodeForgetsWithinASecond() {
        PersonId an = Keys.somebody();
        PersonId binh = Keys.somebody();
        byte[] cipher = known(an);
        known(binh);
        here.inTransaction(() -> here.keys().erase(an));
        await().atMost(SOON).until(() -> there.decrypt(an, cipher).equals("(gone)"));
        assertThat(there.cached(binh)).isTrue();
        assertThatThrownBy(() -> there.encrypt(an, "An")).isInstanceOf(PersonErased.class);
    }

    @Test
    void theErasingTransactionItselfNoLongerHasTheKeyAndOthersKeepItUntilTheCommit() {
        PersonId an = Keys.somebody();
        byte[] cipher = known(an);
        here.inTransaction(() -> {
            here.keys().erase(an);
            assertThat(here.decrypt(an, cipher)).isEqualTo("(gone)");
            assertThatThrownBy(() -> here.encrypt(an, "An")).isInstanceOf(PersonErased.class);
            assertThat(CompletableFuture.supplyAsync(() -> here.decrypt(an, cipher))
                            .join())
                    .isEqualTo("An");
        });
        assertThat(here.decrypt(an, cipher)).isEqualTo("(gone)");
    }

    @Test
    void anErasureThatRollsBackDidNotHappen() {
        PersonId an = Keys.somebody();
        byte[] cipher = known(an);
        here.inTransactionThatRollsBack(() -> here.keys().erase(an));
        assertThat(here.decrypt(an, cipher)).isEqualTo("An");
        assertThat(here.state(an)).isEqualTo("key");
    }

    @Test
    void somebodyWithoutAKeyCanBeErasedAndErasingTwiceIsNoError() {
        PersonId an = Keys.somebody();
        here.inTransaction(() -> here.keys().erase(an));
        here.inTransaction(() -> here.keys().erase(an));
        here.keys().erase(an);
        assertThat(here.state(an)).isEqualTo("no key, erased");
        assertThatThrownBy(() -> there.encrypt(an, "An")).isInstanceOf(PersonErased.class);
    }

    @Test
    void aKeyThatIsJustBeingMadeElsewhereIsErasedToo() throws Exception {
        PersonId an = Keys.somebody();
        CompletableFuture<Void> erased = there.inTransaction(() -> {
            there.encrypt(an, "An");
            CompletableFuture<Void> erasing = CompletableFuture.runAsync(
                    () -> here.inTransaction(() -> here.keys().erase(an)));
            await().until(() -> lockWaiters() == 1);
            return erasing;
        });
        erased.join();
        assertThat(here.state(an)).isEqualTo("no key, erased");
        await().atMost(SOON)
                .until(() -> there.keys().keyForReading(an, PersonKeys.VERSION).isEmpty());
    }

    private int lockWaiters() {
        return JdbcClient.create(database.owner())
                .sql("select count(*) from pg_locks where not granted and locktype = 'transactionid'")
                .query(Integer.class)
                .single();
    }

    @Test
    void aKeyReadBeforeAnErasureIsNotKeptAfterIt() {
        KeyCache cache = here.keys().cache();
        PersonId an = Keys.somebody();
        known(an);
        long seen = cache.seen();
        StoredKey readBefore = cache.get(new KeyId(an.raw(), 1));
        here.inTransaction(() -> here.keys().erase(an));
        cache.add(Map.of(new KeyId(an.raw(), 1), readBefore), seen);
        assertThat(here.cached(an)).isFalse();
    }

    @Test
    void aNodeThatLosesItsConnectionForgetsEverythingAndListensAgain() throws Exception {
        PersonId an = Keys.somebody();
        byte[] cipher = known(an);
        ear.get().abort(Runnable::run);
        await().until(() -> !there.cached(an));
        await().until(listener::listening);
        assertThat(there.decrypt(an, cipher)).isEqualTo("An");
        here.inTransaction(() -> here.keys().erase(an));
        await().atMost(SOON).until(() -> there.decrypt(an, cipher).equals("(gone)"));
    }

    @Test
    void withoutAListenerThatHearsNothingIsKept() throws Exception {
        PersonId an = Keys.somebody();
        byte[] cipher = known(an);
        listener.close();
        assertThat(there.cached(an)).isFalse();
        assertThat(there.decrypt(an, cipher)).isEqualTo("An");
        assertThat(there.cached(an)).isFalse();
        here.inTransaction(() -> here.keys().erase(an));
        assertThat(there.decrypt(an, cipher)).isEqualTo("(gone)");
    }
}
