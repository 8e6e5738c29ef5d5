package socai.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The secret under which unique values are hashed: made once, readable by its owner only, kept beside the master key. */
final class ClaimKey {

    private static final int BYTES = 32;

    private ClaimKey() {}

    static byte[] in(Path keys) {
        Path file = keys.resolve("claims.key");
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[BYTES];
                new SecureRandom().nextBytes(random);
                Path draft = keys.resolve("claims.key.new");
                Files.deleteIfExists(draft);
                Files.createFile(
                        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(draft, random, StandardOpenOption.SYNC);
                Files.move(draft, file);
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != BYTES) {
                throw new CannotStart("Tệp khóa " + file + " bị hỏng / the key file " + file + " is damaged");
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("the key of unique values can be neither read nor made", e);
        }
    }
}
