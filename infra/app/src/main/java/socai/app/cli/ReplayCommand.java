package socai.app.cli;

import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import socai.app.ReplayRun;

/** Takes recorded decisions again and compares. */
@Command(
        name = "replay",
        description = "Phát lại quyết định và so sánh / take recorded decisions again and compare",
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--all", description = "Mọi quyết định / every decision")
    private boolean all;

    @Parameters(paramLabel = "COMMAND-ID", arity = "0..1", description = "Mã lệnh / one decision by its command id")
    private String command = "";

    @Override
    public Integer call() {
        if (all == !command.isEmpty()) {
            System.err.println("Chọn --all hoặc một mã lệnh / choose --all or one command id");
            return 2;
        }
        try (ConfigurableApplicationContext context = store.existing()) {
            ReplayRun run = context.getBean(ReplayRun.class);
            return (all ? run.all(System.out) : run.one(command, System.out)) ? 0 : 1;
        }
    }
}
