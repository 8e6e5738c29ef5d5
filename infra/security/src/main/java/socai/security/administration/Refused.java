package socai.security.administration;

/** An act on an account that is not done. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Nobody runs their own account. */
        OWN,
        /** Whoever asked for it does not agree to it as well. */
        SECOND_PERSON,
        /** Only whoever asked takes it back. */
        NOT_YOURS,
        /** Answered before, or run out. */
        OVER,
        /** The same is waiting already. */
        ASKED_BEFORE,
        /** Closed, open or locked otherwise than this act needs it. */
        STANDS_OTHERWISE
    }

    private final Reason reason;

    Refused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
