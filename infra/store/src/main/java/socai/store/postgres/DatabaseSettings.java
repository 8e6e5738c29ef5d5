package socai.store.postgres;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which database to use.
 *
 * <p>With {@code socai.db.url} an existing server of version 17 or newer is used. Its administrator has made, before:
 *
 * <pre>{@code
 * create role socai_owner login password '…';
 * create role socai_app   login password '…';
 * create database socai owner socai_owner encoding 'UTF8';
 * revoke all on database socai from public;
 * grant connect, create, temporary on database socai to socai_app;
 * }</pre>
 *
 * Neither role is a superuser, and the application's role is no member of the owner's: the start refuses otherwise.
 *
 * @param data {@code socai.data}: the data folder, default {@code ./data}
 * @param port {@code socai.db.port}: of the embedded server; 0, the default, takes a free one
 * @param poolSize {@code socai.db.pool}: connections of the application at most, default 24
 * @param external {@code socai.db.url}, {@code socai.db.owner.user}, {@code socai.db.owner.password},
 *     {@code socai.db.app.user}, {@code socai.db.app.password}; null = embedded
 */
public record DatabaseSettings(
        Path data, int port, int poolSize, @Nullable DatabaseAccess external) {

    private static final String URL = "socai.db.url";

    /**
     * Reads the settings by property name.
     *
     * @param properties gives null for what is not set
     * @throws IllegalArgumentException when a number is none, or a part of the access to an external server is missing
     */
    public static DatabaseSettings from(Function<String, @Nullable String> properties) {
        String data = properties.apply(DataFolder.PROPERTY);
        return new DatabaseSettings(
                Path.of(data == null || data.isBlank() ? DataFolder.DEFAULT : data),
                number(properties, "socai.db.port", 0),
                number(properties, "socai.db.pool", 24),
                external(properties));
    }

    private static @Nullable DatabaseAccess external(Function<String, @Nullable String> properties) {
        String url = properties.apply(URL);
        if (url == null || url.isBlank()) {
            return null;
        }
        return new DatabaseAccess(url, role(properties, "owner"), role(properties, "app"));
    }

    private static RoleAccess role(Function<String, @Nullable String> properties, String role) {
        String name = "socai.db." + role;
        return new RoleAccess(required(properties, name + ".user"), required(properties, name + ".password"));
    }

    private static String required(Function<String, @Nullable String> properties, String name) {
        String value = properties.apply(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("With " + URL + " the property " + name + " is needed too");
        }
        return value;
    }

    private static int number(Function<String, @Nullable String> properties, String name, int otherwise) {
        String value = properties.apply(name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The property " + name + " is not a number: " + value, e);
        }
    }
}
