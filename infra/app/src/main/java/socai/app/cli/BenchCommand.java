package socai.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures, each in a store of its own. */
@Command(
        name = "bench",
        description = "Đo tốc độ / measure",
        subcommands = {
            BenchCommandsCommand.class,
            BenchRebuildCommand.class,
            BenchImportCommand.class,
            BenchSearchCommand.class,
            BenchPagesCommand.class
        },
        mixinStandardHelpOptions = true)
final class BenchCommand {

    /** Options of every benchmark. */
    static final class Store {

        @Option(
                names = "--data",
                defaultValue = "./bench-data",
                description = "Kho riêng để đo / a store of its own (default: ${DEFAULT-VALUE})")
        Path data = Path.of("./bench-data");
    }

    /** Options of a benchmark whose arms take turns. */
    static final class Rounds {

        @Option(names = "--rounds", defaultValue = "5", description = "Số lượt / rounds (default: ${DEFAULT-VALUE})")
        int rounds = 5;
    }
}
