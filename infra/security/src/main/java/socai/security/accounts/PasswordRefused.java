package socai.security.accounts;

/** A password is not taken; nothing was changed. */
public final class PasswordRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final PasswordFault fault;

    public PasswordRefused(PasswordFault fault) {
        super("the password is refused: " + fault);
        this.fault = fault;
    }

    public PasswordFault fault() {
        return fault;
    }
}
