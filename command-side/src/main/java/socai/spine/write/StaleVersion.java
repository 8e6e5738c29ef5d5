package socai.spine.write;

/** The person decided on an older state than the dossier now has: a conflict to look at, not a refusal by a rule. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String stream;
    private final long expected;
    private final long actual;

    public StaleVersion(String stream, long expected, long actual) {
        super("stream " + stream + " is at version " + actual + ", not " + expected);
        this.stream = stream;
        this.expected = expected;
        this.actual = actual;
    }

    public String stream() {
        return stream;
    }

    public long expected() {
        return expected;
    }

    public long actual() {
        return actual;
    }
}
