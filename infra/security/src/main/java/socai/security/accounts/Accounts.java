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

    /** The hash under which wrong sign-ins of an account are counted, in the words of PostgreSQL. */
    public static final String HASH_OF_LOGIN = "encode(sha256(convert_to(login, 'UTF8')), 'hex')";

    static final String COLUMNS =
            "id, login, person, language, disabled, suspended, must_change, text_size, password_hash";

    private final JdbcClient database;
    private final Passwords passwords;
    private final ApiKeys keys;
    private final FailedAttempts failed;
    private final Clock clock;

    public Accounts(DataSource source, Passwords passwords, ApiKeys keys, Clock clock) {
        this.database = JdbcClient.create(source);
        this.passwords = passwords;
        this.keys = keys;
        this.failed = new FailedAttempts(source);
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
        return create(id, login, password, person, language, false, false);
    }

    /**
     * Makes an account for somebody else: the password is changed before anything is done with it.
     *
     * @param open false: nobody signs in before it is opened by {@link #reopen}
     */
    public AccountId invite(String login, String oneTime, Optional<PersonId> person, String language, boolean open) {
        return create(AccountId.random(), login, oneTime, person, language, true, !open);
    }

    private AccountId create(
            AccountId id,
            String login,
            String password,
            Optional<PersonId> person,
            String language,
            boolean mustChange,
            boolean disabled) {
        String name = LoginName.possible(login);
        String known = Language.known(language);
        PasswordPolicy.fault(password, name).ifPresent(fault -> {
            throw new PasswordRefused(fault);
        });
        try {
            database.sql(
                            "insert into account (id, login, person, password_hash, language, created_at, must_change, disabled)"
                                    + " values (:id, :login, :person, :hash, :language, :now, :change, :disabled)")
                    .param("id", id.raw())
                    .param("login", name)
                    .param("person", person.map(PersonId::raw).orElse(null))
                    .param("hash", passwords.hash(password))
                    .param("language", known)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("change", mustChange)
                    .param("disabled", disabled)
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
        setPassword(account, next, false);
    }

    /**
     * Somebody else gives an account a new password, to be changed at the next login; a lock after wrong ones ends.
     */
    public void resetPassword(AccountId id, String next) {
        setPassword(known(id), next, true);
    }

    private Account known(AccountId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no such account"));
    }

    private void setPassword(Account account, String next, boolean mustChange) {
        PasswordPolicy.fault(next, account.login()).ifPresent(fault -> {
            throw new PasswordRefused(fault);
        });
        database.sql("update account set password_hash = ?, must_change = ? where id = ?")
                .params(passwords.hash(next), mustChange, account.id().raw())
                .update();
        // Half of a password that opens nothing any more is of no use to anybody.
        database.sql("delete from account_half where account = ?")
                .param(account.id().raw())
                .update();
        failed.forget(account.login());
    }

    /** Ends a lock after wrong passwords before its time. */
    public void forgive(AccountId id) {
        failed.forget(known(id).login());
    }

    public void speak(AccountId id, String language) {
        database.sql("update account set language = ? where id = ?")
                .params(Language.known(language), id.raw())
                .update();
    }

    /** How large letters are on every page, wherever its owner signs in. */
    public void read(AccountId id, String textSize) {
        database.sql("update account set text_size = ? where id = ?")
                .params(textSize, id.raw())
                .update();
    }

    /** Shuts the account: no login, no key, and its sessions end. */
    public void disable(AccountId id) {
        set(id, "disabled", true);
    }

    /** Opens a closed account under a new password, to be changed at the next login. */
    public void reopen(AccountId id, String oneTime) {
        resetPassword(id, oneTime);
        set(id, "disabled", false);
    }

    /** Locks the account for a while: its password and keys stay, and open nothing meanwhile. */
    public void suspend(AccountId id) {
        set(id, "suspended", true);
    }

    public void resume(AccountId id) {
        set(id, "suspended", false);
    }

    private void set(AccountId id, String column, boolean value) {
        database.sql("update account set " + column + " = ? where id = ?")
                .params(value, id.raw())
                .update();
    }

    /** What {@link #account} reads, of a table under this name. */
    public static String columns(String table) {
        return table + "." + COLUMNS.replace(", ", ", " + table + ".");
    }

    public static Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(row.getString("id")),
                row.getString("login"),
                Optional.ofNullable(row.getString("person")).map(PersonId::of),
                row.getString("language"),
                row.getBoolean("disabled"),
                row.getBoolean("suspended"),
                row.getBoolean("must_change"),
                Optional.ofNullable(row.getString("text_size")),
                Passwords.stamp(row.getString("password_hash")));
    }
}
