package socai.security.accounts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Checks login and password. After some wrong ones in a row the account is locked for a while, longer each time.
 *
 * <p>An attempt is counted before its password is looked at, so that many at once count too. Wrong, locked, disabled and
 * unknown are answered alike and take the same time.
 */
public final class SignIn {

    /** From this many wrong passwords in a row on, each locks the account. */
    public static final int FREE_ATTEMPTS = 5;

    private static final int FIRST_LOCK_SECONDS = 30;
    private static final int LONGEST_LOCK_SECONDS = 15 * 60;

    private final JdbcClient database;
    private final Passwords passwords;
    private final Clock clock;

    public SignIn(DataSource source, Passwords passwords, Clock clock) {
        this.database = JdbcClient.create(source);
        this.passwords = passwords;
        this.clock = clock;
    }

    private record Counted(Account account, String hash) {}

    /** The account, when login and password belong together and it is neither locked nor disabled. */
    public Optional<Account> check(String login, String password) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        Optional<Counted> counted = count(login, now);
        if (counted.isEmpty()) {
            passwords.pretend(password);
            return Optional.empty();
        }
        if (!passwords.matches(password, counted.get().hash())) {
            return Optional.empty();
        }
        Account account = counted.get().account();
        database.sql("update account set failed_attempts = 0, locked_until = null where id = ?")
                .param(account.id().raw())
                .update();
        return Optional.of(account);
    }

    private Optional<Counted> count(String login, OffsetDateTime now) {
        return database.sql("""
                        update account
                           set failed_attempts = failed_attempts + 1,
                               locked_until = case when failed_attempts + 1 < :free then null
                                   else :now + make_interval(secs => least(:longest,
                                       :first * power(2, least(failed_attempts + 1 - :free, 20)))) end
                         where login = :login and not disabled and (locked_until is null or locked_until <= :now)
                        returning id, login, person, language, disabled, password_hash""")
                .param("free", FREE_ATTEMPTS)
                .param("now", now)
                .param("longest", LONGEST_LOCK_SECONDS)
                .param("first", FIRST_LOCK_SECONDS)
                .param("login", LoginName.normal(login))
                .query((row, number) -> new Counted(Accounts.account(row), row.getString("password_hash")))
                .optional();
    }
}
