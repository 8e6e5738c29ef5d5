package socai.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import socai.bench.RebuildBench;

/** The rebuilder of read models against a plain program. */
@Command(
        name = "rebuild",
        description = "Dựng lại so với chương trình thuần / the rebuilder against a plain program",
        mixinStandardHelpOptions = true)
final class BenchRebuildCommand implements Callable<Integer> {

    @Mixin
    private BenchCommand.Store store = new BenchCommand.Store();

    @Mixin
    private BenchCommand.Rounds rounds = new BenchCommand.Rounds();

    @Option(
            names = "--events",
            defaultValue = "300000",
            description = "Số sự kiện để dựng lại / events to rebuild from (default: ${DEFAULT-VALUE})")
    private long events = 300_000;

    @Override
    public Integer call() throws Exception {
        try (BareStore bare = BareStore.in(store.data)) {
            new RebuildBench(bare.database(), bare.keys(), rounds.rounds, System.out).run(events);
        }
        return 0;
    }
}
