package socai.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import socai.app.ImportProof;
import socai.bench.importing.ImportBench;

/** A whole import with known faults, by a process of its own; 1 when what went in is not what should have. */
@Command(
        name = "import",
        description = "Nhập danh sách có lỗi biết trước / an import with known faults",
        mixinStandardHelpOptions = true)
final class BenchImportCommand implements Callable<Integer> {

    @Mixin
    private BenchCommand.Store store = new BenchCommand.Store();

    @Option(names = "--rows", defaultValue = "100000", description = "Số dòng nhập / rows (default: ${DEFAULT-VALUE})")
    private int rows = 100_000;

    @Option(
            names = "--bad",
            defaultValue = "2000",
            description = "Số dòng sai / bad ones among them (default: ${DEFAULT-VALUE})")
    private int bad = 2_000;

    @Option(
            names = "--heap",
            defaultValue = "512m",
            description = "-Xmx của tiến trình nhập / of the import (default: ${DEFAULT-VALUE})")
    private String heap = "512m";

    @Override
    public Integer call() throws Exception {
        return new ImportBench(store.data, heap, ImportProof::differences, System.out).run(rows, bad) ? 0 : 1;
    }
}
