package socai.store.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's own folder: whether its making was finished once. */
final class ClusterFolder {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterFolder.class);

    private final Path postgres;
    private final Path mark;
    private final RolePasswords passwords;

    ClusterFolder(DataFolder folder) {
        this.postgres = folder.postgres();
        this.mark = postgres.resolve("socai.complete");
        this.passwords = new RolePasswords(folder.keys());
    }

    /**
     * Renames what a first start left that was interrupted: without the mark no table was ever made in it. Nothing is
     * deleted.
     */
    void setAsideIfIncomplete() throws IOException {
        if (Files.exists(mark) || isEmpty()) {
            return;
        }
        int number = 1;
        while (Files.exists(aside(number))) {
            number++;
        }
        LOG.warn("{} was never finished and is set aside as {}", postgres, aside(number));
        Files.move(postgres, aside(number));
        OwnerOnly.createFolder(postgres);
    }

    private Path aside(int number) {
        return postgres.resolveSibling("postgres-incomplete-" + number);
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> entries = Files.list(postgres)) {
            return entries.findAny().isEmpty();
        }
    }

    /** @throws IllegalStateException when a finished server's password is gone: a new one would not open it */
    RolePasswords passwords() {
        Path superuser = passwords.file(RolePasswords.SUPERUSER);
        if (Files.exists(mark) && !Files.exists(superuser)) {
            throw new IllegalStateException("The password file " + superuser + " is missing; restore it from a backup");
        }
        return passwords;
    }

    void markComplete() throws IOException {
        if (!Files.exists(mark)) {
            OwnerOnly.write(mark, "The server in this folder was made completely.\n");
        }
    }
}
