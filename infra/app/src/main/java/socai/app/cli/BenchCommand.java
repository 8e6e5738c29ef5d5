package socai.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import socai.bench.CommandsBench;
import socai.store.personal.PersonKeys;

/** Measures, against plain JDBC in the same run. */
@Command(
        name = "bench",
        description = "Đo tốc độ so với JDBC thuần / measure against plain JDBC",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    /** What can be measured. */
    enum What {
        COMMANDS
    }

    @Parameters(paramLabel = "WHAT", arity = "0..1", description = "commands")
    private What what = What.COMMANDS;

    @Option(names = "--data", defaultValue = "./bench-data", description = "Kho riêng để đo / a store of its own")
    private Path data = Path.of("./bench-data");

    @Option(names = "--seconds", defaultValue = "3", description = "Mỗi lượt / per slice (default: ${DEFAULT-VALUE})")
    private int seconds = 3;

    @Option(names = "--rounds", defaultValue = "5", description = "Số lượt / rounds (default: ${DEFAULT-VALUE})")
    private int rounds = 5;

    @Override
    public Integer call() throws Exception {
        StoreOptions store = new StoreOptions();
        store.data = data;
        try (ConfigurableApplicationContext context =
                store.open(org.springframework.boot.WebApplicationType.NONE, java.util.Map.of("socai.db.pool", "40"))) {
            DataSource source = context.getBean(DataSource.class);
            PersonKeys keys = context.getBean(PersonKeys.class);
            switch (what) {
                case COMMANDS -> new CommandsBench(source, keys, Duration.ofSeconds(seconds), rounds, System.out).run();
            }
        }
        return 0;
    }
}
