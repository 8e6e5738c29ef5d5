package socai.security.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import socai.security.keys.ApiKeys;
import socai.spine.PersonId;

/** The accounts of this installation. */
public final class Accounts {

    private static final String COLUMNS = "id, login, person, language, disabled, password_hash";

    private final JdbcClient database;
    private final Passwords passwords;
    private final ApiKeys keys;
    private final Clock clock;

    public Accounts(DataSource source, Passwords passwords, ApiKeys keys, Clock clock) {
        this.database = JdbcClient.create(source);
        this.passwords = passwords;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * @param person   who will act with it; absent for a machine's account
     * @param language {@code vi} or {@code en}
     * @throws PasswordRefused by the {@link PasswordPolicy}
     * @throws LoginTaken when another account is called so
     */
    public AccountId create(String login, String password, Optional<PersonId> person, String language) {
        return create(AccountId.random(), login, password, person, language);
    }

    /** As {@link #create(String, String, Optional, String)}, under an id that was given out before. */
    public AccountId create(AccountId id, String login, String password, Optional<PersonId> person, String language) {
        String name = LoginName.possible(login);
        String known = Language.known(language);
        PasswordPolicy.fault(password, name).ifPresent(fault -> {
            throw new PasswordRefused(fault);
        });
        try {
            database.sql("insert into account (id, login, person, password_hash, language, created_at)"
                            + " values (:id, :login, :person, :hash, :language, :now)")
                    .param("id", id.raw())
                    .param("login", name)
                    .param("person", person.map(PersonId::raw).orElse(null))
                    .param("hash", passwords.hash(password))
                    .param("language", known)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new LoginTaken(e);
        }
        return id;
    }

    /** A new personal key as plain text: shown this once, kept only as a hash. */
    public String issueKey(AccountId account, String label) {
        return keys.issue(account, label);
    }

    public Optional<Account> find(AccountId id) {
        return database.sql("select " + COLUMNS + " from account where id = ?")
                .param(id.raw())
                .query((row, number) -> account(row))
                .optional();
    }

    public Optional<Account> called(String login) {
        return database.sql("select " + COLUMNS + " from account where login = ?")
                .param(LoginName.normal(login))
                .query((row, number) -> account(row))
                .optional();
    }

    /**
     * The owner of an account changes its password; every other session of it is over.
     *
     * @throws PasswordRefused when the present one is wrong, or the new one is not taken
     */
    public void changePassword(AccountId id, String present, String next) {
        Account account = find(id).orElseThrow(() -> new PasswordRefused(PasswordFault.WRONG));
        String hash = database.sql("select password_hash from account where id = ?")
                .param(id.raw())
                .query(String.class)
                .single();
        if (!passwords.matches(present, hash)) {
            throw new PasswordRefused(PasswordFault.WRONG);
        }
        if (present.equals(next)) {
            throw new PasswordRefused(PasswordFault.SAME);
        }
        setPassword(account, next);
    }

    /** Whoever runs the installation gives an account a new password and opens it again when it was locked. */
    public void resetPassword(AccountId id, String next) {
        setPassword(find(id).orElseThrow(() -> new IllegalArgumentException("no such account")), next);
    }

    private void setPassword(Account account, String next) {
        PasswordPolicy.fault(next, account.login()).ifPresent(fault -> {
            throw new PasswordRefused(fault);
        });
        database.sql("update account set password_hash = ?, failed_attempts = 0, locked_until = null where id = ?")
                .params(passwords.hash(next), account.id().raw())
                .update();
    }

    public void speak(AccountId id, String language) {
        database.sql("update account set language = ? where id = ?")
                .params(Language.known(language), id.raw())
                .update();
    }

    /** Shuts the account: no login, no key, and its sessions end. */
    public void disable(AccountId id) {
        database.sql("update account set disabled = true where id = ?")
                .param(id.raw())
                .update();
    }

    static Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(row.getString("id")),
                row.getString("login"),
                Optional.ofNullable(row.getString("person")).map(PersonId::of),
                row.getString("language"),
                row.getBoolean("disabled"),
                Passwords.stamp(row.getString("password_hash")));
    }
}
