package socai.security.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import socai.security.accounts.AccountId;
import socai.security.accounts.Accounts;
import socai.spine.PersonId;

/** All accounts, for whoever runs them. */
public final class AccountList {

    private static final String FROM = " from account a left join sign_in_attempt t" + " on t.login_hash = "
            + Accounts.HASH_OF_LOGIN + " and t.locked_until > :now";

    private final JdbcClient database;
    private final Clock clock;

    public AccountList(DataSource source, Clock clock) {
        this.database = JdbcClient.create(source);
        this.clock = clock;
    }

    /** Which accounts are wanted. */
    public enum Filter {
        ALL("true"),
        /** Nobody signed in with it yet. */
        UNUSED("a.last_sign_in_at is null and not a.disabled"),
        LOCKED("not a.disabled and (a.suspended or t.locked_until is not null)"),
        CLOSED("a.disabled");

        private final String condition;

        Filter(String condition) {
            this.condition = condition;
        }
    }

    /** @param people whose accounts are wanted too, whatever their login */
    public record Wanted(Filter filter, String words, Collection<PersonId> people) {}

    public long count(Wanted wanted) {
        return asked("select count(*)" + FROM + where(wanted), wanted)
                .query(Long.class)
                .single();
    }

    public List<AccountLine> part(Wanted wanted, int size, long offset) {
        return asked(
                        "select " + Accounts.columns("a") + ", a.last_sign_in_at, t.locked_until" + FROM + where(wanted)
                                + " order by a.login limit :size offset :offset",
                        wanted)
                .param("size", size)
                .param("offset", offset)
                .query((row, number) -> line(row))
                .list();
    }

    public Optional<AccountLine> one(AccountId id) {
        return database.sql("select " + Accounts.columns("a") + ", a.last_sign_in_at, t.locked_until" + FROM
                        + " where a.id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.raw())
                .query((row, number) -> line(row))
                .optional();
    }

    private JdbcClient.StatementSpec asked(String sql, Wanted wanted) {
        JdbcClient.StatementSpec statement =
                database.sql(sql).param("now", clock.instant().atOffset(ZoneOffset.UTC));
        if (!wanted.words().isEmpty()) {
            List<String> people =
                    new ArrayList<>(wanted.people().stream().map(PersonId::raw).toList());
            statement =
                    statement.param("words", wanted.words()).param("people", people.isEmpty() ? List.of("") : people);
        }
        return statement;
    }

    private static String where(Wanted wanted) {
        String asked =
                wanted.words().isEmpty() ? "" : " and (position(:words in a.login) > 0 or a.person in (:people))";
        return " where " + wanted.filter().condition + asked;
    }

    private static AccountLine line(ResultSet row) throws SQLException {
        return new AccountLine(Accounts.account(row), instant(row, "last_sign_in_at"), instant(row, "locked_until"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
