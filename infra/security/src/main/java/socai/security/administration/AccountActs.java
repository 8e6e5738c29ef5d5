package socai.security.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import socai.security.accounts.AccountId;

/** The record of what was done to accounts; the database refuses to change or remove a line of it. */
public final class AccountActs {

    private static final int SHOWN = 100;

    private static final String SELECT = """
            select a.id, a.at, a.kind, a.account, t.login, a.by_account, b.login as by_login, a.asked,
                   exists (select from account_act d where d.asked = a.id) as answered
              from account_act a join account t on t.id = a.account left join account b on b.id = a.by_account""";

    private final JdbcClient database;
    private final Clock clock;

    public AccountActs(DataSource source, Clock clock) {
        this.database = JdbcClient.create(source);
        this.clock = clock;
    }

    /** @param by absent for the machine's own command line */
    public void record(ActKind kind, AccountId account, Optional<AccountId> by) {
        insert(kind, account, by, Optional.empty());
    }

    /** Answers what was asked; false when somebody answered it before. */
    boolean answer(ActKind kind, AccountAct asked, AccountId by) {
        try {
            insert(kind, asked.account(), Optional.of(by), Optional.of(asked.id()));
            return true;
        } catch (DuplicateKeyException before) {
            return false;
        }
    }

    private void insert(ActKind kind, AccountId account, Optional<AccountId> by, Optional<Long> asked) {
        database.sql("insert into account_act (at, kind, account, by_account, asked)"
                        + " values (:at, :kind, :account, :by, :asked)")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("account", account.raw())
                .param("by", by.map(AccountId::raw).orElse(null))
                .param("asked", asked.orElse(null))
                .update();
    }

    public Optional<AccountAct> find(long id) {
        return database.sql(SELECT + " where a.id = ?")
                .param(id)
                .query((row, number) -> act(row))
                .optional();
    }

    /** The last ones on an account, the newest first. */
    public List<AccountAct> on(AccountId account) {
        return database.sql(SELECT + " where a.account = ? order by a.id desc limit " + SHOWN)
                .param(account.raw())
                .query((row, number) -> act(row))
                .list();
    }

    /** What waits for a second person since a moment or later, the oldest first. */
    public List<AccountAct> waiting(Instant since) {
        return database.sql(SELECT + " where a.kind like '%\\_ASKED' and a.at >= ?"
                        + " and not exists (select from account_act d where d.asked = a.id) order by a.id limit "
                        + SHOWN)
                .param(since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> act(row))
                .list();
    }

    private static AccountAct act(ResultSet row) throws SQLException {
        long asked = row.getLong("asked");
        return new AccountAct(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                ActKind.valueOf(row.getString("kind")),
                new AccountId(row.getString("account")),
                row.getString("login"),
                Optional.ofNullable(row.getString("by_account")).map(AccountId::new),
                Optional.ofNullable(row.getString("by_login")),
                asked == 0 ? Optional.empty() : Optional.of(asked),
                row.getBoolean("answered"));
    }
}
