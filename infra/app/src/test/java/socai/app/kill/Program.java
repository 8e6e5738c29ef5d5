package socai.app.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, so that it can be killed like one. */
public final class Program implements AutoCloseable {

    private final Process process;
    private final CompletableFuture<String> address = new CompletableFuture<>();

    private Program(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().start(() -> {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("Serving ")) {
                        address.complete(line.substring("Serving ".length()).strip());
                    }
                }
            } catch (IOException e) {
                // The process was killed; that is what these tests do.
            }
            address.completeExceptionally(new IllegalStateException("the program ended before it served"));
        });
    }

    public static Program start(String... arguments) throws IOException {
        return start(List.of(), arguments);
    }

    /** @param options of the process itself, before what the program is told */
    public static Program start(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                // It lives for seconds: the second compiler would cost more than it saves.
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "socai.app.Main"));
        command.addAll(List.of(arguments));
        return new Program(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    public static Program serve(Path data) throws IOException {
        return start("serve", "--data", data.toString(), "--port", "0");
    }

    public String address() throws Exception {
        return address.get(180, TimeUnit.SECONDS);
    }

    public long pid() {
        return process.pid();
    }

    public int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** {@code kill -9}: no shutdown hook, no flush, nothing. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
