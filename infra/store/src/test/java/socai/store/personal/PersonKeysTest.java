package socai.store.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import socai.spine.PersonId;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

class PersonKeysTest {

    @TempDir
    static Path folder;

    private static TestDatabase database;
    private static Keys node;

    @BeforeAll
    static void start() {
        database = TestPostgres.fresh();
        node = Keys.node(database, folder);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static Keys freshNode() {
        return Keys.node(database, folder);
    }

    @Test
    void whatOneNodeEncryptsAnotherDecrypts() {
        PersonId an = Keys.somebody();
        byte[] cipher = node.inTransaction(() -> node.encrypt(an, "An"));
        assertThat(freshNode().decrypt(an, cipher)).isEqualTo("An");
        assertThat(node.decrypt(an, cipher)).isEqualTo("An");
        assertThat(node.rows(an)).isEqualTo(1);
    }

    @Test
    void aPersonWithoutAKeyReadsAsGone() {
        assertThat(node.keys().keyForReading(Keys.somebody(), PersonKeys.VERSION))
                .isEmpty();
        PersonId an = Keys.somebody();
        node.encrypt(an, "An");
        assertThat(node.keys().keyForReading(an, 2)).isEmpty();
    }

    @Test
    void aKeyMadeInATransactionThatRollsBackNeverExisted() {
        PersonId an = Keys.somebody();
        List<byte[]> written = new ArrayList<>();
        node.inTransactionThatRollsBack(() -> {
            byte[] cipher = node.encrypt(an, "An");
            written.add(cipher);
            assertThat(node.decrypt(an, cipher)).isEqualTo("An");
            assertThat(node.cached(an)).isFalse();
        });
        assertThat(node.cached(an)).isFalse();
        assertThat(node.rows(an)).isZero();
        assertThat(node.decrypt(an, written.getFirst())).isEqualTo("(gone)");

        byte[] again = node.inTransaction(() -> node.encrypt(an, "An"));
        assertThat(node.cached(an)).isTrue();
        assertThat(freshNode().decrypt(an, again)).isEqualTo("An");
    }

    @Test
    void aKeyIsKeptForAllOnlyAfterTheCommit() {
        PersonId an = Keys.somebody();
        node.inTransaction(() -> {
            node.encrypt(an, "An");
            assertThat(node.cached(an)).isFalse();
        });
        assertThat(node.cached(an)).isTrue();
    }

    @Test
    void readingOnesOwnUncommittedKeyDoesNotShareItEither() {
        PersonId an = Keys.somebody();
        PersonId binh = Keys.somebody();
        node.inTransactionThatRollsBack(() -> {
            node.keys().prepare(List.of(an));
            freshlyInsertedBy(node, binh);
            assertThat(node.keys().keyForReading(binh, PersonKeys.VERSION)).isPresent();
            node.keys().prefetch(List.of(binh));
        });
        assertThat(node.cached(an)).isFalse();
        assertThat(node.cached(binh)).isFalse();
    }

    /** Through another instance on the same connection, as if this one had forgotten that it made the key. */
    private static void freshlyInsertedBy(Keys same, PersonId subject) {
        Keys other = freshNode();
        other.keys().prepare(List.of(subject));
        assertThat(same.rows(subject)).isEqualTo(1);
    }

    @Test
    void aTransactionInsideAnotherSharesOnlyWhatItCommits() {
        PersonId outer = Keys.somebody();
        PersonId inner = Keys.somebody();
        TransactionTemplate requiresNew = new TransactionTemplate(new JdbcTransactionManager(database.app()));
        requiresNew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        node.inTransactionThatRollsBack(() -> {
            byte[] cipher = node.encrypt(outer, "An");
            requiresNew.executeWithoutResult(status -> {
                assertThat(node.keys().keyForReading(outer, PersonKeys.VERSION)).isEmpty();
                node.encrypt(inner, "Bình");
            });
            assertThat(node.cached(inner)).isTrue();
            assertThat(node.decrypt(outer, cipher)).isEqualTo("An");
        });
        assertThat(node.cached(outer)).isFalse();
        assertThat(node.rows(outer)).isZero();
        assertThat(node.rows(inner)).isEqualTo(1);
    }

    @Test
    void whatASavepointTookBackIsNotSharedByTheCommit() {
        PersonId kept = Keys.somebody();
        PersonId takenBack = Keys.somebody();
        TransactionTemplate nested = new TransactionTemplate(node.transaction().getTransactionManager());
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        List<byte[]> cipher = new ArrayList<>();
        node.inTransaction(() -> {
            cipher.add(node.encrypt(kept, "An"));
            nested.executeWithoutResult(status -> {
                node.encrypt(takenBack, "Bình");
                status.setRollbackOnly();
            });
        });
        assertThat(node.cached(takenBack)).isFalse();
        assertThat(node.rows(takenBack)).isZero();
        assertThat(node.decrypt(kept, cipher.getFirst())).isEqualTo("An");
    }

    @Test
    void tenTransactionsThatMakeTheKeyOfOnePersonEndWithOneUsableKey() throws Exception {
        for (int round = 0; round < 10; round++) {
            PersonId an = Keys.somebody();
            CyclicBarrier together = new CyclicBarrier(10);
            List<Callable<byte[]>> writers = IntStream.range(0, 10)
                    .mapToObj(i -> (Callable<byte[]>) () -> {
                        Keys own = i % 2 == 0 ? node : freshNode();
                        together.await();
                        return own.inTransaction(() -> own.encrypt(an, "An"));
                    })
                    .toList();
            Keys reader = freshNode();
            try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
                for (Future<byte[]> cipher : threads.invokeAll(writers)) {
                    assertThat(reader.decrypt(an, cipher.get())).isEqualTo("An");
                    assertThat(node.decrypt(an, cipher.get())).isEqualTo("An");
                }
            }
            assertThat(node.rows(an)).isEqualTo(1);
        }
    }

    @Test
    void aWriterThatWaitedForARollbackMakesTheKeyItself() throws Exception {
        PersonId an = Keys.somebody();
        CyclicBarrier inserted = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<byte[]> waiting = node.transaction().execute(status -> {
                node.encrypt(an, "An");
                Future<byte[]> second = threads.submit(() -> {
                    inserted.await();
                    return node.inTransaction(() -> node.encrypt(an, "An"));
                });
                await(inserted);
                status.setRollbackOnly();
                return second;
            });
            assertThat(freshNode().decrypt(an, waiting.get())).isEqualTo("An");
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void keysForManyAreMadeInOneGoAndExistingOnesStay() {
        PersonId old = Keys.somebody();
        byte[] cipher = node.inTransaction(() -> node.encrypt(old, "An"));
        Keys importer = freshNode();
        List<PersonId> many = new ArrayList<>(
                IntStream.range(0, 2000).mapToObj(i -> Keys.somebody()).toList());
        many.add(old);
        many.add(many.getFirst());
        importer.inTransaction(() -> importer.keys().prepare(many));
        assertThat(many).allMatch(person -> importer.rows(person) == 1);
        assertThat(many.subList(0, 2000)).allMatch(importer::cached);
        assertThat(importer.decrypt(old, cipher)).isEqualTo("An");
        byte[] fresh = importer.inTransaction(() -> importer.encrypt(many.get(5), "Bình"));
        assertThat(freshNode().decrypt(many.get(5), fresh)).isEqualTo("Bình");
    }

    @Test
    void prefetchBringsTheKeysOfABatchIntoTheCache() {
        List<PersonId> some = List.of(Keys.somebody(), Keys.somebody());
        node.inTransaction(() -> node.keys().prepare(some));
        Keys other = freshNode();
        other.keys().prefetch(List.of(some.get(0), some.get(1), Keys.somebody()));
        assertThat(some).allMatch(other::cached);
    }

    @Test
    void anotherMasterKeyIsNoticedAtOnce(@TempDir Path elsewhere) {
        node.encrypt(Keys.somebody(), "An");
        assertThatThrownBy(() -> Keys.node(database, elsewhere))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another master key");
    }
}
