package socai.web.api;

/** More was sent than any command can hold. */
final class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLarge() {
        super("the request is too large");
    }
}
