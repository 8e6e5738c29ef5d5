package socai.store.events;

/** The store could not be asked: a fault, not an answer; the same command id may be tried again. */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
