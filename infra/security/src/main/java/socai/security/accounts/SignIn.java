package socai.security.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Checks login and password. After some wrong ones in a row that login is locked for a while, longer each time, whether
 * there is such an account or not. Wrong, closed and unknown are answered alike and take the same time.
 */
public final class SignIn {

    /** From this many wrong passwords in a row on, each locks the login. */
    public static final int FREE_ATTEMPTS = 5;

    private final JdbcClient database;
    private final FailedAttempts failed;
    private final Passwords passwords;
    private final Clock clock;

    public SignIn(DataSource source, Passwords passwords, Clock clock) {
        this.database = JdbcClient.create(source);
        this.failed = new FailedAttempts(source);
        this.passwords = passwords;
        this.clock = clock;
    }

    private record Found(Account account, String hash) {}

    public Attempt check(String typed, String password) {
        String login = LoginName.normal(typed);
        Instant now = clock.instant();
        Optional<FailedAttempts.Counted> counted = failed.count(login, now);
        Optional<Found> found = find(login);
        boolean right = matches(password, counted.isPresent() ? found : Optional.empty());
        if (counted.isEmpty()) {
            return failed.lockedUntil(login).<Attempt>map(Attempt.Locked::new).orElseGet(Attempt.Wrong::new);
        }
        if (!right || found.isEmpty()) {
            return counted.get().lockedUntil().<Attempt>map(Attempt.Locked::new).orElseGet(Attempt.Wrong::new);
        }
        Account account = found.get().account();
        failed.forget(login);
        if (account.suspended()) {
            return new Attempt.Suspended();
        }
        database.sql("update account set last_sign_in_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), account.id().raw())
                .update();
        return new Attempt.Good(account);
    }

    private boolean matches(String password, Optional<Found> found) {
        if (found.isEmpty()) {
            passwords.pretend(password);
            return false;
        }
        return passwords.matches(password, found.get().hash());
    }

    private Optional<Found> find(String login) {
        return database.sql("select " + Accounts.COLUMNS + " from account where login = ? and not disabled")
                .param(login)
                .query((row, number) -> new Found(Accounts.account(row), row.getString("password_hash")))
                .optional();
    }
}
