package socai.security.accounts;

/** Another account is called so already. Only told to whoever makes accounts, never to whoever logs in. */
public final class LoginTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoginTaken(Throwable cause) {
        super("the login is taken", cause);
    }
}
