package socai.security.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts wrong sign-ins by what was typed as login. Only a hash of that is kept, and for a day: people type passwords
 * into the wrong field.
 */
public final class FailedAttempts {

    private static final int FIRST_LOCK_SECONDS = 30;
    private static final int LONGEST_LOCK_SECONDS = 15 * 60;
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final JdbcClient database;

    FailedAttempts(DataSource source) {
        this.database = JdbcClient.create(source);
    }

    /** @param lockedUntil present when this attempt, should it fail, locks */
    record Counted(Optional<Instant> lockedUntil) {}

    /** Counts an attempt before it is looked at, so that many at once count too; empty while a lock lasts. */
    Optional<Counted> count(String login, Instant instant) {
        OffsetDateTime now = instant.atOffset(ZoneOffset.UTC);
        database.sql(
                        "delete from sign_in_attempt where last_at < :old and (locked_until is null or locked_until < :now)")
                .param("old", now.minus(REMEMBERED))
                .param("now", now)
                .update();
        return database.sql("""
                        insert into sign_in_attempt as known (login_hash, failed, last_at) values (:hash, 1, :now)
                        on conflict (login_hash) do update
                           set failed = known.failed + 1,
                               last_at = :now,
                               locked_until = case when known.failed + 1 < :free then null
                                   else :now + make_interval(secs => least(:longest,
                                       :first * power(2, least(known.failed + 1 - :free, 20)))) end
                         where known.locked_until is null or known.locked_until <= :now
                        returning locked_until""")
                .param("hash", hash(login))
                .param("now", now)
                .param("free", SignIn.FREE_ATTEMPTS)
                .param("longest", LONGEST_LOCK_SECONDS)
                .param("first", FIRST_LOCK_SECONDS)
                .query((row, number) ->
                        new Counted(Optional.ofNullable(row.getObject("locked_until", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .optional();
    }

    /** Until when this login is locked. */
    Optional<Instant> lockedUntil(String login) {
        return database.sql("select locked_until from sign_in_attempt where login_hash = ?")
                .param(hash(login))
                .query((row, number) -> Optional.ofNullable(row.getObject("locked_until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .optional()
                .flatMap(until -> until);
    }

    void forget(String login) {
        database.sql("delete from sign_in_attempt where login_hash = ?")
                .param(hash(login))
                .update();
    }

    private static String hash(String login) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(login.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
