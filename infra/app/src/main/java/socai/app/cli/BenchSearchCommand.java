package socai.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import socai.bench.SearchBench;
import socai.store.postgres.DataFolder;

/** The search index by itself. */
@Command(name = "search", description = "Tìm kiếm / search", mixinStandardHelpOptions = true)
final class BenchSearchCommand implements Callable<Integer> {

    @Mixin
    private BenchCommand.Store store = new BenchCommand.Store();

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
        new SearchBench(DataFolder.at(store.data).search(), people, questions, System.out).run();
        return 0;
    }
}
