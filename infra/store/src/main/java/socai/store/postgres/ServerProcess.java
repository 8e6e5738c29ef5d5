package socai.store.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What can be told about a process from outside: whether it is PostgreSQL on a given directory. */
final class ServerProcess {

    private ServerProcess() {}

    /** Whose process it is. */
    enum Owner {
        /** PostgreSQL on the directory, by its command line. */
        OURS,
        /** Surely something else, or ended. */
        FOREIGN,
        /** Its command line may not be read. */
        UNKNOWN
    }

    static Owner owner(ProcessHandle process, Path directory) {
        if (ended(process)) {
            return Owner.FOREIGN;
        }
        Optional<String> command = process.info().command();
        Optional<String[]> arguments = process.info().arguments();
        if (command.isEmpty() || arguments.isEmpty()) {
            // Everybody may read the bare name, where there is one: enough to rule PostgreSQL out, never to rule it in.
            return stat(process).filter(stat -> !stat.contains("(postgres)")).isPresent()
                    ? Owner.FOREIGN
                    : Owner.UNKNOWN;
        }
        return isPostgres(command.get()) && servesFrom(arguments.get(), directory) ? Owner.OURS : Owner.FOREIGN;
    }

    private static boolean isPostgres(String command) {
        return Path.of(command).endsWith("postgres") || command.endsWith("postgres.exe");
    }

    private static boolean servesFrom(String[] arguments, Path directory) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals("-D")) {
                return sameFile(arguments[i + 1], directory);
            }
        }
        return false;
    }

    private static boolean sameFile(String path, Path directory) {
        try {
            return Files.isSameFile(Path.of(path), directory);
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** True when it is a PostgreSQL process with the directory as its working folder; false where that is not seen. */
    static boolean worksIn(ProcessHandle process, Path directory) {
        return process.info().command().filter(ServerProcess::isPostgres).isPresent()
                && sameFile("/proc/" + process.pid() + "/cwd", directory);
    }

    /** A process killed but not yet collected by its parent is listed as alive, without a command line. */
    static boolean ended(ProcessHandle process) {
        if (!process.isAlive()) {
            return true;
        }
        return stat(process)
                .filter(stat -> stat.startsWith(" Z", stat.lastIndexOf(')') + 1))
                .isPresent();
    }

    /** Empty where the system has no such file, or the process ended this moment. */
    private static Optional<String> stat(ProcessHandle process) {
        try {
            return Optional.of(Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
