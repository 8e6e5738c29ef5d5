package socai.store.postgres;

/** What the embedded server promises about a committed transaction. */
enum Durability {
    /** It is on the disk. The only choice for anything that people rely on. */
    ON_DISK("on"),
    /** It may be gone after a power cut. For tests, which throw their data away. */
    FOR_TESTS_ONLY("off");

    private final String setting;

    Durability(String setting) {
        this.setting = setting;
    }

    /** Value of the server's fsync, synchronous_commit and full_page_writes. */
    String setting() {
        return setting;
    }
}
