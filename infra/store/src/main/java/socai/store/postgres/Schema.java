package socai.store.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables up to date, and looks that the application's role cannot reach more than it should. */
final class Schema {

    private static final int OLDEST_SERVER = 170000;

    /** This month and the next: what the application makes later, it makes by the same function. */
    private static final String PARTITIONS = "select ensure_read_record_partition(current_date),"
            + " ensure_read_record_partition((current_date + interval '1 month')::date)";

    private Schema() {}

    /**
     * Runs the migrations that the database has not seen yet.
     *
     * @param owner logs in as the owner of the tables
     * @param app name of the role that gets the application's rights
     */
    static void migrate(DataSource owner, String app) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show server_version_num")) {
            row.next();
            if (row.getInt(1) < OLDEST_SERVER) {
                throw new IllegalStateException("PostgreSQL 17 or newer is needed, this one is " + row.getInt(1));
            }
        }
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .placeholders(Map.of("app", app))
                .load()
                .migrate();
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(PARTITIONS);
        }
    }

    /**
     * Refuses an application role with which the ledger could be changed.
     *
     * @throws IllegalStateException saying what is wrong
     */
    static void checkRights(DataSource app) throws SQLException {
        try (Connection connection = app.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select rolsuper,
                               pg_has_role(current_user, (select tableowner::name from pg_tables
                                   where schemaname = 'public' and tablename = 'domain_event_entry'), 'member'),
                               has_table_privilege('public.domain_event_entry', 'UPDATE, DELETE, TRUNCATE'),
                               has_database_privilege(current_database(), 'CREATE')
                        from pg_roles where rolname = current_user""")) {
            row.next();
            if (row.getBoolean(1) || row.getBoolean(2) || row.getBoolean(3)) {
                throw new IllegalStateException("The application's database role could change or remove events:"
                        + " it must be neither superuser nor member of the owner, with SELECT and INSERT only");
            }
            if (!row.getBoolean(4)) {
                throw new IllegalStateException("The application's database role needs CREATE on the database,"
                        + " to build read models in schemas of their own");
            }
        }
    }
}
