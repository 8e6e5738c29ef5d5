package socai.app;

/** A reason in one sentence, in both languages, why the program does not start. Shown without a stack trace. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }
}
