package socai.store.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import socai.store.events.StoreUnavailable;

/** How far each processor has read, in the table of tokens. */
final class Tokens {

    /** After this a node that died no longer owns its processors. */
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);

    private final DataSource source;
    private final Serializer serializer;
    private final TokenStore store;
    private final TransactionManager transactions;

    Tokens(DataSource source, Serializer serializer, String node, TransactionManager transactions) {
        this.transactions = transactions;
        this.source = source;
        this.serializer = serializer;
        this.store = JdbcTokenStore.builder()
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(source)))
                .serializer(serializer)
                .contentType(byte[].class)
                .claimTimeout(CLAIM_TIMEOUT)
                .nodeId(node)
                .schema(TokenSchema.builder()
                        .setTokenTable("token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setSegmentColumn("segment")
                        .setTokenColumn("token")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("timestamp")
                        .setOwnerColumn("owner")
                        .build())
                .build();
    }

    TokenStore store() {
        return store;
    }

    /** Everything up to the position, it included, counts as seen. */
    static GapAwareTrackingToken at(long position) {
        return GapAwareTrackingToken.newInstance(position, List.of());
    }

    void begin(String processor, long position) {
        transactions.executeInTransaction(() -> store.initializeTokenSegments(processor, 1, at(position)));
    }

    void remove(String processor) {
        Connection connection = DataSourceUtils.getConnection(source);
        try (PreparedStatement delete =
                connection.prepareStatement("delete from token_entry where processor_name = ?")) {
            delete.setString(1, processor);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new StoreUnavailable("a token could not be removed", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    /** What the processor stored last, whichever node runs it; null when it never ran. */
    @Nullable
    TrackingToken stored(String processor) {
        Connection connection = DataSourceUtils.getConnection(source);
        try (PreparedStatement query = connection.prepareStatement(
                "select token, token_type from token_entry where processor_name = ? and segment = 0")) {
            query.setString(1, processor);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next() || row.getBytes(1) == null) {
                    return null;
                }
                return serializer.deserialize(
                        new SimpleSerializedObject<>(row.getBytes(1), byte[].class, row.getString(2), null));
            }
        } catch (SQLException e) {
            throw new StoreUnavailable("a token could not be read", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
