package socai.security.administration;

import java.time.Instant;
import java.util.Optional;
import socai.security.accounts.Account;

/**
 * An account as a list shows it.
 *
 * @param lockedUntil present while it is locked after wrong passwords
 */
public record AccountLine(Account account, Optional<Instant> lastSignIn, Optional<Instant> lockedUntil) {

    /** How it stands, in one word. */
    public State state() {
        if (account.disabled()) {
            return State.CLOSED;
        }
        if (account.suspended()) {
            return State.SUSPENDED;
        }
        return lockedUntil.isPresent() ? State.LOCKED : State.ACTIVE;
    }

    /** How an account stands. */
    public enum State {
        ACTIVE,
        /** After wrong passwords, for some minutes. */
        LOCKED,
        /** By an administrator, until it is opened again. */
        SUSPENDED,
        CLOSED
    }
}
