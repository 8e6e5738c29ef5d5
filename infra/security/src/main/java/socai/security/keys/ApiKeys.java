package socai.security.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import socai.security.accounts.AccountId;

/** Personal keys {@code sck_<id>_<secret>}. The secret is long and random, so a fast hash of it is enough. */
public final class ApiKeys {

    private static final Pattern FORM = Pattern.compile("sck_([0-9a-f]{16})_([0-9A-Za-z_-]{43})");
    private static final int LONGEST_LABEL = 100;

    /** Keeping the time of each single use would be one write for each request. */
    private static final Duration USE_PRECISION = Duration.ofMinutes(5);

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient database;
    private final Clock clock;

    public ApiKeys(DataSource source, Clock clock) {
        this.database = JdbcClient.create(source);
        this.clock = clock;
    }

    /**
     * @param label what the owner calls it, 1 to 100 characters
     * @return the key as plain text; it cannot be shown again
     */
    public String issue(AccountId account, String label) {
        String name = label.strip();
        if (name.isEmpty() || name.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("a key is called by 1 to 100 characters");
        }
        String id = HexFormat.of().formatHex(bytes(8));
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
        database.sql("insert into api_key (id, account, hash, label, created_at) values (?, ?, ?, ?, ?)")
                .params(id, account.raw(), hash(secret), name, now())
                .update();
        return "sck_" + id + "_" + secret;
    }

    /** Whose key this is; empty for one that is unknown or revoked. */
    public Optional<AccountId> owner(String key) {
        Matcher parts = FORM.matcher(key);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<Known> known = database.sql(
                        "select account, hash, last_used_at from api_key where id = ? and revoked_at is null")
                .param(parts.group(1))
                .query((row, number) -> Known.of(row))
                .optional()
                .filter(found -> MessageDigest.isEqual(found.hash(), hash(parts.group(2))));
        known.filter(found -> found.usedBefore(clock.instant().minus(USE_PRECISION)))
                .ifPresent(found -> database.sql("update api_key set last_used_at = ? where id = ?")
                        .params(now(), parts.group(1))
                        .update());
        return known.map(Known::account);
    }

    /** The keys of an account that still open, newest first. */
    public List<ApiKey> of(AccountId account) {
        return database.sql("select id, label, created_at, last_used_at from api_key"
                        + " where account = ? and revoked_at is null order by created_at desc, id")
                .param(account.raw())
                .query((row, number) -> new ApiKey(
                        row.getString("id"),
                        row.getString("label"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("last_used_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    /** A key of this account opens nothing any more; false when it has no such key. */
    public boolean revoke(AccountId account, String id) {
        return database.sql("update api_key set revoked_at = ? where account = ? and id = ? and revoked_at is null")
                        .params(now(), account.raw(), id)
                        .update()
                == 1;
    }

    private record Known(AccountId account, byte[] hash, Optional<Instant> lastUsed) {

        static Known of(ResultSet row) throws SQLException {
            return new Known(
                    new AccountId(row.getString("account")),
                    row.getBytes("hash"),
                    Optional.ofNullable(row.getObject("last_used_at", OffsetDateTime.class))
                            .map(OffsetDateTime::toInstant));
        }

        boolean usedBefore(Instant instant) {
            return lastUsed.map(used -> used.isBefore(instant)).orElse(true);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
