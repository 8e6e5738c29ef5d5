package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

/** A store with ballots, of which every decision is taken again at the end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AnonymousScene {
    @TempDir
    static Path keys;

    TestDatabase database;
    BallotNode node;

    @BeforeAll
    void start() {
        database = TestPostgres.fresh();
        node = new BallotNode(database.app(), keys, 1);
    }

    @AfterAll
    void everyDecisionReplaysIdentically() throws Exception {
        try {
            assertThat(ReplayAll.assertIdentical(database.app(), node.spine)).isGreaterThan(5);
        } finally {
            database.close();
        }
    }
}
