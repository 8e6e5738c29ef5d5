package socai.security.login;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Too many wrong passwords for one login. */
public final class LockedFor extends LockedException {

    /** Where the session keeps, for the login page, until when. */
    public static final String UNTIL = "socai.locked-until";

    private static final long serialVersionUID = 1L;

    private final Instant until;

    LockedFor(Instant until) {
        super("too many wrong passwords");
        this.until = until;
    }

    public Instant until() {
        return until;
    }
}
