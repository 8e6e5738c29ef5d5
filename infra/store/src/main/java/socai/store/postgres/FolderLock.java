package socai.store.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One process per data folder. The operating system gives the lock back when the process dies, however it dies; so a
 * PostgreSQL found running under a free lock has lost its application and may be stopped.
 */
final class FolderLock implements AutoCloseable {

    /**
     * What this process holds. On POSIX systems a process loses its lock as soon as it closes any other channel to the
     * same file, so a second one must not even be opened.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock or fails at once.
     *
     * @param file of a folder whose path is real, without links
     * @throws IllegalStateException when another process, or this one, already holds the lock
     */
    static FolderLock take(Path file) {
        if (!HELD.add(file)) {
            throw inUse(file);
        }
        boolean taken = false;
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                taken = channel.tryLock() != null;
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
            if (!taken) {
                throw inUse(file);
            }
            return new FolderLock(file, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("The lock " + file + " cannot be taken", e);
        } finally {
            if (!taken) {
                HELD.remove(file);
            }
        }
    }

    private static IllegalStateException inUse(Path file) {
        return new IllegalStateException(
                "The data folder " + file.getParent() + " is in use by another running application");
    }

    /** May be called more than once. */
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The lock of the data folder cannot be given back", e);
        } finally {
            HELD.remove(file);
        }
    }
}
