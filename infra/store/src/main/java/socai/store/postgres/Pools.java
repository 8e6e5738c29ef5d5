package socai.store.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Properties;

/** Connection pools, with the driver's options that everything relies on. */
final class Pools {

    /** A transaction of the application that lasts longer is ended by the server, and its connection with it. */
    static final Duration TRANSACTION_LIMIT = Duration.ofSeconds(30);

    private Pools() {}

    /** For the application. */
    static HikariDataSource app(DatabaseAccess access, int size) {
        HikariConfig config = config(access.url(), access.app(), "socai", size);
        config.setConnectionInitSql("set transaction_timeout = " + TRANSACTION_LIMIT.toMillis());
        return new HikariDataSource(config);
    }

    /** For the schema: small and without a limit on transactions, as a migration may take long. */
    static HikariDataSource owner(DatabaseAccess access) {
        return new HikariDataSource(config(access.url(), access.owner(), "socai-owner", 3));
    }

    private static HikariConfig config(String url, RoleAccess role, String name, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(size, 4));
        config.setDataSourceProperties(options(role, name));
        return config;
    }

    /** The driver's options for one role, its login among them. */
    static Properties options(RoleAccess role, String name) {
        Properties options = new Properties();
        options.setProperty("user", role.user());
        options.setProperty("password", role.password());
        // Many rows of one batch travel as one statement.
        options.setProperty("reWriteBatchedInserts", "true");
        // Otherwise bound values, and so personal data, end up in exception messages and logs.
        options.setProperty("logServerErrorDetail", "false");
        // The few statements of the command path are planned once per connection, from their first use.
        options.setProperty("prepareThreshold", "1");
        options.setProperty("ApplicationName", name);
        // A schema of the role's own name must never shadow the tables.
        options.setProperty("currentSchema", "public");
        options.setProperty("tcpKeepAlive", "true");
        return options;
    }
}
