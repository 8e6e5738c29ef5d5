package socai.store.personal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import java.util.UUID;

/** The file of the master key: made once, whole or not at all, and open to its owner only. */
final class MasterKeyFile {

    static final int BYTES = 32;

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private final Path file;
    private final boolean posix;

    MasterKeyFile(Path file) {
        this.file = file.toAbsolutePath();
        this.posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    byte[] readOrMake() throws IOException {
        if (!Files.exists(file)) {
            make();
        }
        if (posix && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException(file + " can be opened by others than its owner: chmod 600 it");
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length != BYTES) {
            throw new IllegalStateException(file + " holds " + bytes.length + " bytes where a master key has " + BYTES);
        }
        return bytes;
    }

    private void make() throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path folder = folder();
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, permissions("rwx------"));
        }
        Path draft = folder.resolve(file.getFileName() + "." + UUID.randomUUID());
        try {
            write(draft, random);
            // Unlike a move, a link never replaces: of two processes that start together one key wins for both.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.deleteIfExists(draft);
        }
        if (posix) {
            // The name itself must survive a power cut, or the keys wrapped from now on could never be opened.
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    private void write(Path draft, byte[] bytes) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(draft, options, permissions("rw-------"))) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private Path folder() {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IllegalStateException(file + " is not in a folder");
        }
        return folder;
    }

    private FileAttribute<?>[] permissions(String text) {
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))}
                : new FileAttribute<?>[0];
    }
}
