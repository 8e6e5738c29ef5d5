package socai.store.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How the embedded server runs. The library's own defaults are made for tests and lose data; each is set here.
 *
 * @param port 0 = any that is free
 * @param runtime where its programs are unpacked
 */
record ServerSettings(int port, Durability durability, int maxConnections, Path runtime) {

    /** Megabytes. */
    private static final long LEAST_BUFFERS = 128;

    private static final long MOST_BUFFERS = 1_024;

    private static final Duration START_WAIT = Duration.ofMinutes(5);

    /** For an installation: what is committed stays. */
    static ServerSettings lasting(DataFolder folder, int port) {
        return new ServerSettings(port, Durability.ON_DISK, 100, folder.runtime());
    }

    /** @throws IllegalArgumentException for a directory which the library would sweep away */
    EmbeddedPostgres start(Path directory, RolePasswords passwords) throws IOException {
        refuseSwept(directory);
        RoleAccess superuser = passwords.of(RolePasswords.SUPERUSER);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(runtime.toFile())
                .setPGStartupWait(START_WAIT)
                .setPort(port)
                .setConnectConfig("password", superuser.password());
        atCreation(builder, passwords.file(RolePasswords.SUPERUSER));
        atStart(builder);
        return builder.start();
    }

    /** The library deletes servers it takes for abandoned in its own working folder. */
    private static void refuseSwept(Path directory) {
        Path swept = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
        String other = System.getProperty("ot.epg.working-dir");
        if (directory.startsWith(swept.toAbsolutePath())
                || (other != null && directory.startsWith(Path.of(other).toAbsolutePath()))) {
            throw new IllegalArgumentException("The data folder must not lie in " + swept + ", which is swept");
        }
    }

    /** These reach initdb after the library's "trust everybody", and the last one counts. */
    private static void atCreation(EmbeddedPostgres.Builder builder, Path password) {
        builder.setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("pwfile", password.toString())
                // PostgreSQL's own collation: indexes never depend on the system's C library.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    private void atStart(EmbeddedPostgres.Builder builder) {
        builder.setServerConfig("fsync", durability.setting())
                .setServerConfig("synchronous_commit", durability.setting())
                .setServerConfig("full_page_writes", durability.setting())
                .setServerConfig("max_connections", Integer.toString(maxConnections))
                .setServerConfig("shared_buffers", sharedBuffers() + "MB")
                .setServerConfig("listen_addresses", "localhost")
                // No socket file in a folder that everybody may write to.
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                // Neither values, nor rows, nor statements with values written into them reach the server's log.
                .setServerConfig("log_parameter_max_length", "0")
                .setServerConfig("log_parameter_max_length_on_error", "0")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_statement", "none");
    }

    /**
     * An eighth of the machine's memory, as far as a read model of half a million people can use it. With the server's
     * own 128 MB a search reads a hundred pages from elsewhere for the lines that it shows.
     */
    private long sharedBuffers() {
        if (durability != Durability.ON_DISK
                || !(ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean machine)) {
            return LEAST_BUFFERS;
        }
        return Math.clamp(machine.getTotalMemorySize() / 8 / 1_048_576, LEAST_BUFFERS, MOST_BUFFERS);
    }
}
