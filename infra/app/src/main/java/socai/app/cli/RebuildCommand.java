package socai.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import socai.app.ReadSide;

/** Builds read models anew from event zero, beside the live ones. */
@Command(
        name = "rebuild",
        description = "Dựng lại dữ liệu tra cứu từ sự kiện đầu tiên / rebuild read models from event zero",
        mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "Tên (mặc định: mọi dữ liệu tra cứu); claims: bảng giá trị duy nhất"
                    + " / names (default: all read models); claims: the table of unique values")
    private List<String> names = List.of();

    @Option(
            names = "--compare",
            description = "So từng dòng với bản cũ, cả claims / compare with the old one row by row, claims too")
    private boolean compare;

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = store.existing()) {
            return context.getBean(ReadSide.class).rebuild(names, compare, System.out) ? 0 : 1;
        }
    }
}
