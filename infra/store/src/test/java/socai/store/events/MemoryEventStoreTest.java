package socai.store.events;

/** The contract on a store without a database: nothing in it is bound to JDBC. */
class MemoryEventStoreTest extends EventStoreContract {

    private final StrictMemoryEngine engine = new StrictMemoryEngine();
    private final MemoryClaims claims = new MemoryClaims();

    @Override
    SpineNode nodeOnTheStore() {
        return new MemoryNode(engine, claims);
    }

    @Override
    void endStore() {
        // Nothing runs and nothing is left.
    }
}
