package socai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class NoStoreTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"replay --all", "rebuild --compare", "account reset quan-tri"})
    void aCommandThatLooksIntoAStoreDoesNotMakeOne(String command) {
        Path mistyped = folder.resolve("data");
        StringWriter told = new StringWriter();
        int code = new CommandLine(new SocaiCommand())
                .setErr(new PrintWriter(told, true))
                .setExecutionExceptionHandler((problem, line, parsed) -> {
                    line.getErr().println(problem.getMessage());
                    return 1;
                })
                .execute((command + " --data " + mistyped).split(" "));

        assertThat(code).isEqualTo(1);
        assertThat(told.toString()).contains("There is no store in " + mistyped);
        assertThat(Files.exists(mistyped)).isFalse();
    }
}
