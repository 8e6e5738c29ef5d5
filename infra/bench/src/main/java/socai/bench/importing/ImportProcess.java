package socai.bench.importing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** {@code socai import} as a process of its own, of the same program and Java as this one. */
public final class ImportProcess implements AutoCloseable {

    private final Process process;
    private final Thread listener;

    private ImportProcess(Process process, Consumer<String> lines) {
        this.process = process;
        this.listener = Thread.ofPlatform().daemon().start(() -> {
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    lines.accept(line);
                }
            } catch (IOException ended) {
                // Killed in the middle of a line: there is nothing more to hear.
            }
        });
    }

    /**
     * @param java  options of the machine, like {@code -Xmx512m}
     * @param store the data folder
     * @param lists organisations or members, told apart by their headers
     * @param said  gets each line that it prints
     */
    public static ImportProcess start(
            List<String> java, Path store, Path report, List<Path> lists, Consumer<String> said) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(java);
        command.add("--enable-native-access=ALL-UNNAMED");
        String path = System.getProperty("java.class.path");
        if (path.endsWith(".jar") && path.indexOf(File.pathSeparatorChar) < 0) {
            command.addAll(List.of("-jar", path));
        } else {
            command.addAll(List.of("-cp", path, "socai.app.Main"));
        }
        command.addAll(List.of("import", "--yes", "--data", store.toString(), "--report", report.toString()));
        lists.forEach(list -> command.add(list.toString()));
        return new ImportProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start(), said);
    }

    /** Waits so long at most; false when it still runs. */
    public boolean ended(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    public boolean running() {
        return process.isAlive();
    }

    /** @return its exit code, after everything that it printed was heard */
    public int await() throws InterruptedException {
        int code = process.waitFor();
        listener.join();
        return code;
    }

    /** {@code kill -9}: no shutdown hook, no flush, nothing. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        listener.join();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
