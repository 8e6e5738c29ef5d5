package socai.store.postgres;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deals with the server that a killed application left behind, or with the trace of one.
 *
 * <p>Only for a data folder whose lock is held. A process is ended only when its command line could be read and is
 * PostgreSQL on this very directory.
 */
final class StalePostmaster {

    private static final Logger LOG = LoggerFactory.getLogger(StalePostmaster.class);
    private static final Duration END_WAIT = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    /** The file names a path in bytes of whatever kind; they come and go unchanged. */
    private static final Charset ANY_BYTES = StandardCharsets.ISO_8859_1;

    /** Greater than any process id a system gives. */
    private static final String NOBODY = Integer.toString(Integer.MAX_VALUE);

    private final Path directory;
    private final Path pidFile;

    StalePostmaster(Path directory) {
        this.directory = directory;
        this.pidFile = directory.resolve("postmaster.pid");
    }

    /**
     * Leaves the directory in a state in which a server can be started on it.
     *
     * @throws IllegalStateException when the server left behind does not end
     */
    void clear() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile, ANY_BYTES);
        long pid = pid(lines);
        if (pid <= 0) {
            // Cut off by a power failure: PostgreSQL would refuse to start on it.
            LOG.warn("Removing {}, which names no process", pidFile);
            Files.delete(pidFile);
            return;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) {
            awaitOrphans(); // PostgreSQL itself sees that its file is stale.
            return;
        }
        switch (ServerProcess.owner(process.get(), directory)) {
            case OURS -> end(process.get());
            case FOREIGN -> {
                disown(lines);
                awaitOrphans();
            }
            case UNKNOWN -> LOG.warn("Process {} named in {} cannot be looked at and is left alone", pid, pidFile);
        }
    }

    /** The server running on the directory now, where there is one. */
    Optional<ProcessHandle> running() throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Math.max(0, pid(Files.readAllLines(pidFile, ANY_BYTES))))
                .filter(process -> ServerProcess.owner(process, directory) == ServerProcess.Owner.OURS);
    }

    private void end(ProcessHandle process) {
        LOG.info("Ending PostgreSQL {} that an earlier run left on {}", process.pid(), directory);
        process.destroy();
        if (!awaitEnd(process)) {
            throw new IllegalStateException("PostgreSQL (process " + process.pid() + ") of an earlier run still holds "
                    + directory + "; someone may be connected to it. End it and start again");
        }
    }

    /** True when the process is gone within a minute. */
    static boolean awaitEnd(ProcessHandle process) {
        long deadline = System.nanoTime() + END_WAIT.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                process.onExit().get(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                if (ServerProcess.ended(process)) {
                    return true;
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("Waiting for PostgreSQL failed", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    /**
     * A session that was busy when its server was killed notices it only later, and no server starts beside it. Every
     * process of a server works in its directory.
     */
    private void awaitOrphans() {
        ProcessHandle.allProcesses()
                .filter(process -> ServerProcess.worksIn(process, directory))
                .forEach(process -> {
                    LOG.info("Waiting for process {}, left behind on {}", process.pid(), directory);
                    if (!awaitEnd(process)) {
                        throw new IllegalStateException(
                                "Process " + process.pid() + " of an earlier run still works on " + directory);
                    }
                });
    }

    /**
     * The id in the file was given to another process since. PostgreSQL would take that one for a server and refuse;
     * the rest of the file stays, as PostgreSQL finds by it whether anything still uses the shared memory.
     */
    private void disown(List<String> lines) throws IOException {
        LOG.warn("{} names process {}, which is not PostgreSQL on this directory", pidFile, lines.get(0));
        lines.set(0, NOBODY);
        Files.write(pidFile, lines, ANY_BYTES);
    }

    private static long pid(List<String> lines) {
        try {
            return lines.isEmpty() ? 0 : Math.abs(Long.parseLong(lines.get(0).strip()));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
