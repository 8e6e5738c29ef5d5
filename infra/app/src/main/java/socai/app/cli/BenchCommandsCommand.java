package socai.app.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import socai.bench.CommandsBench;

/** Commands against plain JDBC in the same run. */
@Command(
        name = "commands",
        description = "Lệnh so với JDBC thuần / commands against plain JDBC",
        mixinStandardHelpOptions = true)
final class BenchCommandsCommand implements Callable<Integer> {

    @Mixin
    private BenchCommand.Store store = new BenchCommand.Store();

    @Mixin
    private BenchCommand.Rounds rounds = new BenchCommand.Rounds();

    @Option(names = "--seconds", defaultValue = "3", description = "Mỗi lượt / per slice (default: ${DEFAULT-VALUE})")
    private int seconds = 3;

    @Override
    public Integer call() throws Exception {
        try (BareStore bare = BareStore.in(store.data)) {
            new CommandsBench(
                            bare.database().app(), bare.keys(), Duration.ofSeconds(seconds), rounds.rounds, System.out)
                    .run();
        }
        return 0;
    }
}
