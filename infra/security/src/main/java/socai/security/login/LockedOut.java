package socai.security.login;

import org.springframework.security.authentication.LockedException;

/** The right password of an account that an administrator has locked. */
public final class LockedOut extends LockedException {

    private static final long serialVersionUID = 1L;

    LockedOut() {
        super("locked by an administrator");
    }
}
