package socai.store.events;

import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

/** The contract on Axon's JDBC engine and PostgreSQL, as every installation runs it. */
class JdbcEventStoreTest extends EventStoreContract {

    private final TestDatabase database = TestPostgres.fresh(40);

    @Override
    SpineNode nodeOnTheStore() {
        return new ToySpine(database.app());
    }

    @Override
    void endStore() {
        database.close();
    }
}
