package socai.demo;

/** The demo did not go as planned: a step that must be accepted was refused, or the other way round. */
public final class DemoStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DemoStopped(String message) {
        super(message);
    }
}
