package socai.store.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The passwords of the embedded server's roles: random, one file each, readable by the owner of the data folder. */
final class RolePasswords {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "socai_owner";
    static final String APP = "socai_app";

    private static final int BYTES = 32;

    private final Path keys;

    RolePasswords(Path keys) {
        this.keys = keys;
    }

    /** @throws UncheckedIOException when the file can be neither read nor made */
    RoleAccess of(String role) {
        Path file = file(role);
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[BYTES];
                new SecureRandom().nextBytes(random);
                OwnerOnly.write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            }
            return new RoleAccess(role, Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The password file " + file + " cannot be read or made", e);
        }
    }

    Path file(String role) {
        return keys.resolve("database-" + role + ".password");
    }
}
