package socai.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import socai.bench.CommandsBench;
import socai.bench.SearchBench;
import socai.store.personal.MasterKey;
import socai.store.personal.PersonKeys;
import socai.store.postgres.DataFolder;
import socai.store.postgres.Database;
import socai.store.postgres.DatabaseSettings;

/** Measures, against plain JDBC in the same run. */
@Command(
        name = "bench",
        description = "Đo tốc độ so với JDBC thuần / measure against plain JDBC",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    /** What can be measured. */
    enum What {
        COMMANDS,
        SEARCH
    }

    @Parameters(paramLabel = "WHAT", arity = "0..1", description = "commands, search")
    private What what = What.COMMANDS;

    @Option(names = "--data", defaultValue = "./bench-data", description = "Kho riêng để đo / a store of its own")
    private Path data = Path.of("./bench-data");

    @Option(names = "--seconds", defaultValue = "3", description = "Mỗi lượt / per slice (default: ${DEFAULT-VALUE})")
    private int seconds = 3;

    @Option(names = "--rounds", defaultValue = "5", description = "Số lượt / rounds (default: ${DEFAULT-VALUE})")
    private int rounds = 5;

    @Option(
            names = "--people",
            defaultValue = "500000",
            description = "Số người trong chỉ mục / people in the index (default: ${DEFAULT-VALUE})")
    private int people = 500_000;

    @Option(
            names = "--questions",
            defaultValue = "4000",
            description = "Số câu hỏi / questions (default: ${DEFAULT-VALUE})")
    private int questions = 4_000;

    @Override
    public Integer call() throws Exception {
        if (what == What.SEARCH) {
            new SearchBench(DataFolder.at(data).search(), people, questions, System.out).run();
            return 0;
        }
        Map<String, String> settings = Map.of("socai.data", data.toString(), "socai.db.pool", "40");
        // The store alone, without read models: they would not know the events of the benchmark, and would take part.
        try (Database database = Database.open(DatabaseSettings.from(settings::get))) {
            PersonKeys keys = PersonKeys.open(
                    database.app(), MasterKey.in(DataFolder.at(data).keys()));
            switch (what) {
                case COMMANDS ->
                    new CommandsBench(database.app(), keys, Duration.ofSeconds(seconds), rounds, System.out).run();
                case SEARCH -> throw new IllegalStateException("needs no database");
            }
        }
        return 0;
    }
}
