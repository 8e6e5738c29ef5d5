package socai.web.api;

/** Nothing is served under this address. */
final class NoSuchAddress extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
