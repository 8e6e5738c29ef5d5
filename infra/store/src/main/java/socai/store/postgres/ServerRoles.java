package socai.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Makes roles and databases on the embedded server, as its superuser. Everything may be run again at each start. */
final class ServerRoles {

    private final Connection superuser;

    ServerRoles(Connection superuser) {
        this.superuser = superuser;
    }

    /** The role with this name and password, without any right of its own. */
    void ensureRole(RoleAccess role) throws SQLException {
        String verb = exists("select from pg_roles where rolname = ?", role.user()) ? "alter" : "create";
        execute(verb + " role " + role.user() + " login nosuperuser nocreatedb nocreaterole nobypassrls password '"
                + role.password().replace("'", "''") + "'");
    }

    void ensureDatabase(String name, RoleAccess owner, RoleAccess app) throws SQLException {
        if (!exists("select from pg_database where datname = ?", name)) {
            createDatabase(name, null, owner, app);
        }
    }

    /** @param template database that is copied, with nobody connected to it; null = an empty one */
    void createDatabase(String name, @Nullable String template, RoleAccess owner, RoleAccess app) throws SQLException {
        String source = template == null ? "" : " template " + template;
        execute("create database " + name + " owner " + owner.user() + source);
        // Rights on a database are not copied with it.
        execute("revoke all on database " + name + " from public");
        execute("grant connect, create, temporary on database " + name + " to " + app.user());
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
