package socai.store.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import socai.spine.read.Projection;
import socai.store.events.StoreUnavailable;
import socai.store.postgres.Database;

/** Makes the first tables of a read model, lets others answer in their place, removes what is left over. */
final class SchemaKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaKeeper.class);

    private final Database database;
    private final TransactionTemplate transaction;
    private final ActiveSchemas active;
    private final Tokens tokens;

    SchemaKeeper(Database database, PlatformTransactionManager transactions, ActiveSchemas active, Tokens tokens) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.active = active;
        this.tokens = tokens;
    }

    @FunctionalInterface
    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void inTransaction(String what, Work work) {
        DataSource source = database.app();
        transaction.executeWithoutResult(status -> {
            Connection connection = DataSourceUtils.getConnection(source);
            try {
                work.on(connection);
            } catch (SQLException e) {
                throw new StoreUnavailable(what, e);
            } finally {
                DataSourceUtils.releaseConnection(connection, source);
            }
        });
        active.refresh();
    }

    /** Empty tables that answer from now on, unless another node has just made them. */
    void begin(Generation generation) {
        inTransaction("tables of a read model could not be made", connection -> {
            Ddl.execute(connection, "select pg_advisory_xact_lock(hashtextextended('socai first read models', 0))");
            active.refresh();
            if (active.of(generation.projection().name()) == null) {
                Ddl.drop(connection, generation.schema());
                Ddl.create(connection, generation.schema(), Layouts.of(generation.projection()));
                tokens.remove(generation.processor());
                active.activate(connection, generation);
            }
        });
    }

    /** One row, and all queries ask the other tables. */
    void activate(Generation generation) {
        inTransaction(
                "queries could not be switched to " + generation.schema(),
                connection -> active.activate(connection, generation));
    }

    /** Waits for queries that still run on it; those that come later already ask other tables. */
    void remove(Projection projection, String schema) {
        try (Connection connection = database.dedicatedConnection()) {
            Ddl.execute(connection, "set lock_timeout = '10s'");
            Ddl.drop(connection, schema);
            tokens.remove(processor(projection, schema));
        } catch (SQLException e) {
            LOG.warn("Schema {} is no longer used, but could not be removed yet", schema, e);
        }
    }

    /** Schemas of these projections that answer nothing: left by a rebuild that broke off, or still in use then. */
    void removeLeftovers(List<? extends Projection> projections, Connection connection) throws SQLException {
        active.refresh();
        for (Projection projection : projections) {
            ActiveSchemas.Active kept = active.of(projection.name());
            for (String schema : schemas(projection, connection)) {
                if (kept == null || !kept.schema().equals(schema)) {
                    LOG.info("Removing schema {}, which answers nothing", schema);
                    remove(projection, schema);
                }
            }
        }
    }

    private static List<String> schemas(Projection projection, Connection connection) throws SQLException {
        Pattern own = Pattern.compile(Pattern.quote(stem(projection)) + "_v\\d+(_r\\d+)?");
        List<String> found = new ArrayList<>();
        try (PreparedStatement query =
                        connection.prepareStatement("select nspname from pg_namespace where nspname like 'rm\\_%'");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                if (own.matcher(row.getString(1)).matches()) {
                    found.add(row.getString(1));
                }
            }
        }
        return found;
    }

    /** The name that all versions of a projection share. */
    private static String stem(Projection projection) {
        String schema = projection.schema();
        return schema.substring(0, schema.length() - ("_v" + projection.version()).length());
    }

    private static String processor(Projection projection, String schema) {
        String processor = projection.processor();
        return processor.substring(0, processor.length() - ("_v" + projection.version()).length())
                + schema.substring(stem(projection).length());
    }

    static void checkNames(List<? extends Projection> projections) {
        Set<String> names = new java.util.HashSet<>();
        for (Projection projection : projections) {
            if (!names.add(projection.name())) {
                throw new IllegalArgumentException("two read models are called " + projection.name());
            }
            Layouts.of(projection);
        }
    }
}
