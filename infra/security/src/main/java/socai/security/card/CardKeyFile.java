package socai.security.card;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The file of the signing key: made once, whole or not at all, open to its owner only. */
final class CardKeyFile {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private final Path file;
    private final boolean posix;

    CardKeyFile(Path file) {
        this.file = file.toAbsolutePath();
        this.posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Private key (PKCS 8), then public key (X.509), a line each in Base64. */
    List<byte[]> readOrMake() throws IOException, GeneralSecurityException {
        if (!Files.exists(file)) {
            make();
        }
        if (posix && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException(file + " can be opened by others than its owner: chmod 600 it");
        }
        List<byte[]> keys = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> Base64.getDecoder().decode(line))
                .toList();
        if (keys.size() != 2) {
            throw new IllegalStateException(file + " is damaged");
        }
        return keys;
    }

    private void make() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        Base64.Encoder encoder = Base64.getEncoder();
        String text = encoder.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                + encoder.encodeToString(pair.getPublic().getEncoded()) + "\n";
        Path draft = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
        try {
            Files.createFile(draft, permissions());
            Files.writeString(draft, text, StandardOpenOption.SYNC);
            // Unlike a move, a link never replaces: of two processes that start together one key wins for both.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private FileAttribute<?>[] permissions() {
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)} : new FileAttribute<?>[0];
    }
}
