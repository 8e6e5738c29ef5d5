package socai.security.administration;

/** What can be done to an account. */
public enum ActKind {
    CREATED,
    /** Locked for a while. */
    SUSPENDED,
    RESUMED,
    /** A lock after wrong passwords was ended before its time. */
    FORGIVEN,
    CLOSED,
    REOPENED,
    /** Given a new password. */
    RESET,
    /** The second of two people was told their half of it. */
    HALF_TAKEN,
    REOPEN_ASKED,
    RESUME_ASKED,
    RESET_ASKED,
    /** Whoever asked for it took it back. */
    WITHDRAWN;

    /** Whether it waits for a second person. */
    public boolean asks() {
        return this == REOPEN_ASKED || this == RESUME_ASKED || this == RESET_ASKED;
    }

    /** What a second person does by agreeing. */
    ActKind agreed() {
        return switch (this) {
            case REOPEN_ASKED -> REOPENED;
            case RESUME_ASKED -> RESUMED;
            case RESET_ASKED -> RESET;
            default -> throw new IllegalStateException("nothing was asked: " + this);
        };
    }
}
