package socai.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import socai.app.ImportProof;
import socai.bench.CommandsBench;
import socai.bench.importing.ImportBench;
import socai.store.personal.MasterKey;
import socai.store.personal.PersonKeys;
import socai.store.postgres.DataFolder;
import socai.store.postgres.Database;
import socai.store.postgres.DatabaseSettings;

/** Measures: commands against plain JDBC in the same run, and a whole import. */
@Command(
        name = "bench",
        description = "Đo tốc độ / measure: commands against plain JDBC, an import with known faults",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    /** What can be measured. */
    enum What {
        COMMANDS,
        IMPORT
    }

    @Parameters(paramLabel = "WHAT", arity = "0..1", description = "commands, import")
    private What what = What.COMMANDS;

    @Option(names = "--data", defaultValue = "./bench-data", description = "Kho riêng để đo / a store of its own")
    private Path data = Path.of("./bench-data");

    @Option(names = "--seconds", defaultValue = "3", description = "Mỗi lượt / per slice (default: ${DEFAULT-VALUE})")
    private int seconds = 3;

    @Option(names = "--rounds", defaultValue = "5", description = "Số lượt / rounds (default: ${DEFAULT-VALUE})")
    private int rounds = 5;

    @Option(names = "--rows", defaultValue = "100000", description = "Số dòng nhập / rows of the import")
    private int rows = 100_000;

    @Option(names = "--bad", defaultValue = "2000", description = "Số dòng sai / bad ones among them")
    private int bad = 2_000;

    @Option(names = "--heap", defaultValue = "512m", description = "-Xmx của tiến trình nhập / of the import")
    private String heap = "512m";

    @Override
    public Integer call() throws Exception {
        return switch (what) {
            case COMMANDS -> commands();
            case IMPORT -> new ImportBench(data, heap, ImportProof::differences, System.out).run(rows, bad) ? 0 : 1;
        };
    }

    private int commands() throws Exception {
        Map<String, String> settings = Map.of("socai.data", data.toString(), "socai.db.pool", "40");
        // The store alone, without read models: they would not know the events of the benchmark, and would take part.
        try (Database database = Database.open(DatabaseSettings.from(settings::get))) {
            PersonKeys keys = PersonKeys.open(
                    database.app(), MasterKey.in(DataFolder.at(data).keys()));
            new CommandsBench(database.app(), keys, Duration.ofSeconds(seconds), rounds, System.out).run();
        }
        return 0;
    }
}
