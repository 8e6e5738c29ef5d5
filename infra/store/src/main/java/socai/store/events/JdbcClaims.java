package socai.store.events;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import socai.spine.Effect;
import socai.spine.write.ClaimBook;

/** Unique values as keyed hashes, so that the table tells nobody a citizen id. */
public final class JdbcClaims implements ClaimBook {

    private final DataSource source;
    private final SecretKeySpec key;

    /** @param key secret of this installation; another key would not recognise what is taken */
    public JdbcClaims(DataSource source, byte[] key) {
        this.source = source;
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    @Override
    public List<Optional<String>> owners(String kind, List<String> values) {
        byte[][] hashes = values.stream().map(value -> hash(kind, value)).toArray(byte[][]::new);
        Map<String, String> owners = new HashMap<>();
        Connection connection = DataSourceUtils.getConnection(source);
        try (PreparedStatement query = connection.prepareStatement(
                "select hash, owner from claim where kind = ? and hash = any(?::bytea[])")) {
            query.setString(1, kind);
            query.setArray(2, connection.createArrayOf("bytea", hashes));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    owners.put(HexFormat.of().formatHex(row.getBytes(1)), row.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new StoreUnavailable("claims could not be read", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
        return Arrays.stream(hashes)
                .map(hash -> Optional.ofNullable(owners.get(HexFormat.of().formatHex(hash))))
                .toList();
    }

    @Override
    public void take(List<Effect.Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        // Sorted, so that two transactions that take the same values wait for each other instead of deadlocking.
        List<Hashed> sorted = claims.stream()
                .map(claim -> new Hashed(claim.kind(), hash(claim.kind(), claim.value()), claim.owner()))
                .sorted(Comparator.comparing(Hashed::kind).thenComparing(Hashed::hash, Arrays::compare))
                .toList();
        Connection connection = DataSourceUtils.getConnection(source);
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into claim (kind, hash, owner)
                select * from unnest(?::text[], ?::bytea[], ?::text[])
                on conflict do nothing""")) {
            insert.setArray(
                    1,
                    connection.createArrayOf(
                            "text", sorted.stream().map(Hashed::kind).toArray()));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "bytea", sorted.stream().map(Hashed::hash).toArray(byte[][]::new)));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "text", sorted.stream().map(Hashed::owner).toArray()));
            int taken = insert.executeUpdate();
            if (taken != sorted.size()) {
                throw new Taken(new IllegalStateException((sorted.size() - taken) + " of them"));
            }
        } catch (SQLException e) {
            if (Conflicts.isConflict(e)) {
                throw new Taken(new IllegalStateException(String.valueOf(e.getSQLState())));
            }
            throw new StoreUnavailable("claims could not be taken", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private record Hashed(String kind, byte[] hash, String owner) {}

    @Override
    public void release(List<Effect.Release> releases) {
        for (Effect.Release release : releases) {
            Connection connection = DataSourceUtils.getConnection(source);
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from claim where kind = ? and hash = ? and owner = ?")) {
                delete.setString(1, release.kind());
                delete.setBytes(2, hash(release.kind(), release.value()));
                delete.setString(3, release.owner());
                delete.executeUpdate();
            } catch (SQLException e) {
                throw new StoreUnavailable("a claim could not be released", e);
            } finally {
                DataSourceUtils.releaseConnection(connection, source);
            }
        }
    }

    /** What stands in the table for a value. */
    byte[] hash(String kind, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal((kind + "\u001f" + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
