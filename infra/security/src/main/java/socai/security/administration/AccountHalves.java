package socai.security.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import socai.security.accounts.AccountId;
import socai.spine.PersonId;

/**
 * The halves of one-time passwords that nobody was told yet. What lies here opens nothing: the other half is written
 * nowhere, and the account holds only the hash of both.
 */
public final class AccountHalves {

    private static final String SELECT =
            "select h.account, a.login, a.person, h.part, h.reader, h.teller from account_half h"
                    + " join account a on a.id = h.account";

    private final JdbcClient database;
    private final Clock clock;

    public AccountHalves(DataSource source, Clock clock) {
        this.database = JdbcClient.create(source);
        this.clock = clock;
    }

    /**
     * A half that waits.
     *
     * @param part   which of the two
     * @param reader who is to be told; absent: whoever looks after the owner’s record
     * @param teller who was told the other half
     */
    public record Waiting(
            AccountId account,
            String login,
            Optional<PersonId> person,
            Told.Part part,
            Optional<AccountId> reader,
            AccountId teller) {}

    void keep(AccountId account, Told half, Optional<AccountId> reader, AccountId teller) {
        database.sql("insert into account_half (account, part, half, reader, teller, since)"
                        + " values (:account, :part, :half, :reader, :teller, :since)")
                .param("account", account.raw())
                .param("part", half.part().name())
                .param("half", half.text())
                .param("reader", reader.map(AccountId::raw).orElse(null))
                .param("teller", teller.raw())
                .param("since", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Waiting> of(AccountId account) {
        return database.sql(SELECT + " where h.account = ?")
                .param(account.raw())
                .query((row, number) -> waiting(row))
                .optional();
    }

    /** Those that this administrator is to be told. */
    public List<Waiting> forReader(AccountId reader) {
        return database.sql(SELECT + " where h.reader = ? order by a.login")
                .param(reader.raw())
                .query((row, number) -> waiting(row))
                .list();
    }

    /** The one that waits for whoever looks after this person’s record. */
    public Optional<Waiting> forWhoeverLooksAfter(PersonId person) {
        return database.sql(SELECT + " where a.person = ? and h.reader is null order by a.login limit 1")
                .param(person.raw())
                .query((row, number) -> waiting(row))
                .optional();
    }

    /** Told once: whoever comes second finds nothing. */
    Optional<Told> take(AccountId account) {
        return database.sql("delete from account_half where account = ? returning part, half")
                .param(account.raw())
                .query((row, number) -> new Told(Told.Part.valueOf(row.getString("part")), row.getString("half")))
                .optional();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                new AccountId(row.getString("account")),
                row.getString("login"),
                Optional.ofNullable(row.getString("person")).map(PersonId::of),
                Told.Part.valueOf(row.getString("part")),
                Optional.ofNullable(row.getString("reader")).map(AccountId::new),
                new AccountId(row.getString("teller")));
    }
}
